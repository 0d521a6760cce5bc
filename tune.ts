import {parse} from 'node-html-parser';
import {parse as yaml} from 'yaml';
import {readFileSync,globSync,mkdirSync,writeFileSync,existsSync} from 'node:fs';import {brotliCompressSync as br} from 'node:zlib';import {dirname} from 'node:path';
import {buildIndex} from './src/search-index/build-index.ts';
import {openSearch} from './src/components/policy-search/search-engine.ts';
const show=process.argv.includes('-v');const langs=process.argv.filter(a=>/^(nl|fr|en|de)$/.test(a));
for (const l of (langs.length?langs:['nl','fr','en','de']) as ('nl'|'fr'|'en'|'de')[]){
const doc=parse(readFileSync(`dist/${l}/policy/index.html`,'utf8'));
const rights=parse(readFileSync(`dist/${l}/rights/index.html`,'utf8'));
const recs:any[]=[];const names:string[]=[];
const order=doc.querySelectorAll('article.clause').map(a=>a.id);
for(const kind of ['clauses','retention','rights','journeys']) for(const id of (kind==='clauses'?order:globSync(`/tmp/scratch/search/${kind}/*.yaml`).sort().map(f=>f.split('/').at(-1)!.slice(0,-5)))){
 const w=yaml(readFileSync(`/tmp/scratch/search/${kind}/${id}.yaml`,'utf8')).words[l];
 const a=kind==='clauses'?doc.querySelector(`#${id}`):kind==='rights'?rights.querySelector(`#${id}`):null;
 let title=a?.querySelector('h3,h2')?.text.replace('#','').trim()??id;
 const wz=`/tmp/scratch/wizard/${id}.yaml`; let text=a?.querySelector('.prose')?.text.replace(/\s+/g,' ').trim()??'';
 if(kind==='journeys'){ title=id; if(existsSync(wz)){const y=yaml(readFileSync(wz,'utf8'));title=y.name?.[l]??id;text=y.summary?.[l]??''} }
 if(kind==='retention'){const y=yaml(readFileSync(`content/facts/retention/${id}.yaml`,'utf8'));title=y.name[l];text=y.period+' '+(y.end)}
 names.push(({clauses:'',retention:'retention:',rights:'right:',journeys:'journey:'} as any)[kind]+id);
 recs.push({kind:({clauses:'policy',retention:'retention',rights:'rights',journeys:'journey'} as any)[kind],id,url:`policy/#${id}`,title,path:kind==='clauses'?[a!.closest('section')!.querySelector('h2')!.text.trim()]:[kind],text,words:w});}
const eq=yaml(readFileSync('/tmp/scratch/search/general.yaml','utf8')).equivalents[l];
const elsewhere=yaml(readFileSync('/tmp/tune/elsewhere.yaml','utf8'))[l];const t0=performance.now();
const built=await buildIndex(recs,l,{equivalents:eq,elsewhere});
const ms=performance.now()-t0;
let tot='';
for(const [dir,files] of [[`/tmp/tune/${l}/`,built.index],['/tmp/tune/',built.engine]] as const) for(const [p,c] of files){const f=dir+p;mkdirSync(dirname(f),{recursive:true});writeFileSync(f,c);if(!/texts\/[1-9]/.test(p))tot+=` ${p.split('/').at(-1)} ${br(c).length}`}
if(show||true)console.log(l,recs.length,ms.toFixed()+'ms',tot);
writeFileSync('/tmp/tune/package.json','{"type":"module"}');
const engine=await openSearch({folder:'/tmp/tune/',locale:l},async a=>{const b=readFileSync(a);return b.buffer.slice(b.byteOffset,b.byteOffset+b.length)});
const golden=yaml(readFileSync(`/tmp/scratch/golden/${l}.yaml`,'utf8')) as {query:string,kind:string,best:string[]}[];
let n=0,s1=0,s3=0,mrr=0,nf=0,false_=0;
for(const g of golden){const {terms,ranked}=await engine.find(g.query,g.kind==='prefix');const got=ranked.map(r=>names[r.record]!);
 const d=()=>console.log('  ',g.kind,JSON.stringify(g.query),'→',terms.map(t=>t.word+(t.isMended?'~':'')+'['+t.meanings.map(m=>engine.language.vocabulary.stems[m.place]+'*'+m.sureness.toFixed(1)).join(' ')+']').join(' '),'⇒',got.slice(0,4).map((x,i)=>x+' '+ranked[i]!.score.toFixed(2)).join(', '),g.best.length?'want '+g.best.slice(0,3).join(','):'');
 if(!g.best.length){nf++;if(got.length){false_++;d()}continue}
 n++;const at=got.slice(0,10).findIndex(x=>g.best.includes(x));if(at===0)s1++;else d();if(at>=0&&at<3)s3++;if(at>=0)mrr+=1/(at+1);}
console.log(l,'S@1',(s1/n).toFixed(3),'S@3',(s3/n).toFixed(3),'MRR',(mrr/n).toFixed(3),'false',false_+'/'+nf);
}
process.exit(0)
