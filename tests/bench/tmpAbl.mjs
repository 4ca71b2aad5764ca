import { openBench } from "./openBench.js";
import { measureStep } from "./measureStep.js";
import { median } from "./median.js";
const bench = await openBench();
const label="Total redirected", values=(s)=>300+((s*30)%900);
const css = { base:"", nofoot:".site-footer{display:none}", nopics:".pictures,.site-footer{display:none}", nopicsCtl:".pictures,.site-footer,.site-header,.what-moves{display:none}", nohead:".pictures,.site-footer,.what-moves,.headline-block,.toolbar,.breadcrumb,.site-header{display:none}",
 cvpics:".pictures,.site-footer{content-visibility:hidden}", willchange: process.argv[2]||".chart-room{will-change:transform}" };
const pages={}; const probe=await bench.openPage("/?chart=treemap"); const size = await probe.evaluate(()=>{const {width,height}=document.querySelector("svg.treemap"); return {width:width.baseVal.value,height:height.baseVal.value}}); await probe.context().close();
pages.d3=await bench.openPart({draw:"d3",subject:"401k",label,...size});
for(const k in css){ const p=await bench.openPage("/?chart=treemap"); await p.waitForTimeout(800); await p.evaluate(t=>{const s=new CSSStyleSheet(); s.replaceSync(t); document.adoptedStyleSheets=[...document.adoptedStyleSheets,s]},css[k]); pages[k]=p; }
const t=Object.fromEntries(Object.keys(pages).map(k=>[k,[]]));
for(let s=0;s<100;s++) for(const k in pages){const r=await measureStep(pages[k],label,values(s)); if(s>=20) t[k].push(r);}
const d=median(t.d3.map(x=>x.frame));
for(const k in t) console.log(k.padEnd(12),"script",median(t[k].map(x=>x.script)).toFixed(2),"frame",median(t[k].map(x=>x.frame)).toFixed(2), "ratio",(median(t[k].map(x=>x.frame))/d).toFixed(2));
await bench.close();
