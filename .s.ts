const wt=process.cwd()
const { readLexicon } = await import(wt + '/src/lexicon/read-lexicon.ts')
const { createReader } = await import(wt + '/src/extract/create-reader.ts')
const read = createReader(readLexicon(wt + '/lexicon'))
for (const t of process.argv.slice(2)) { const x=read({text:t,title:null,publisher:null,url:null,language:'ar',publishedOn:'2016-03-09',publishedOnBasis:'GIVEN',externalId:null})
 console.log(t,'\n   ',x.entities.map((e:any)=>e.type+':'+e.mentions.map((m:any)=>m.text+'/'+m.form[0]).join('|')).join(' ; '), x.relations.map((r:any)=>r.office).join('|'))}
