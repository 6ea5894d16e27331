// Runs in the browser: how alike two pictures of dark words on light paper are, 0 to 1, wherever the words stand in them.
// (Jaccard index of their dark pixels, the best over small shifts, both cut to their ink.)

globalThis.compareInk = async ([one, other]) => {
  const read = async base64 => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const context = canvas.getContext('2d')
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    const ink = []
    for (let at = 0; at < data.length; at += 4)
      if (data[at] + data[at + 1] + data[at + 2] < 3 * 128)
        ink.push([(at / 4) % image.width, Math.floor(at / 4 / image.width)])
    const left = Math.min(...ink.map(([x]) => x))
    const top = Math.min(...ink.map(([, y]) => y))
    return ink.map(([x, y]) => [x - left, y - top])
  }
  const [a, b] = [await read(one), await read(other)]
  let best = 0
  for (let dx = -2; dx <= 2; dx += 1)
    for (let dy = -2; dy <= 2; dy += 1) {
      const shifted = new Set(a.map(([x, y]) => `${x + dx} ${y + dy}`))
      const both = b.filter(([x, y]) => shifted.has(`${x} ${y}`)).length
      best = Math.max(best, both / (a.length + b.length - both))
    }
  return best
}
