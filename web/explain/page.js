// Hovering or focusing a finding lights its words, and the other way round; a click on words goes to the finding.
const marks = [...document.querySelectorAll('mark[data-of]')]
const findings = new Map([...document.querySelectorAll('.findings > li')].map(finding => [finding.id, finding]))
const idsOf = mark => mark.dataset.of.split(' ')

function light(ids, isLit) {
  for (const id of ids) findings.get(id)?.classList.toggle('is-lit', isLit)
  for (const mark of marks)
    if (idsOf(mark).some(id => ids.includes(id))) mark.classList.toggle('is-lit', isLit)
}

for (const mark of marks) {
  const ids = idsOf(mark)
  mark.addEventListener('mouseenter', () => light(ids, true))
  mark.addEventListener('mouseleave', () => light(ids, false))
  mark.addEventListener('click', () => findings.get(ids.at(-1))?.scrollIntoView({ block: 'nearest' }))
}
for (const [id, finding] of findings)
  for (const [begin, end] of [['mouseenter', 'mouseleave'], ['focusin', 'focusout']]) {
    finding.addEventListener(begin, () => light([id], true))
    finding.addEventListener(end, () => light([id], false))
  }
