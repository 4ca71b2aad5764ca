import { openBench } from "./openBench.js";
import { measureStep } from "./tmpMeasure.js";
import { median } from "./median.js";
const bench = await openBench();
const cases = process.argv[2] === "market" ? ["/market/?chart=treemap","market","Data release",(s)=>s%3] : process.argv[2]==="49" ? ["/?chart=treemap&base=us-retirement","us-retirement","Total redirected",(s)=>300+((s*30)%900)] : ["/?chart=treemap","401k","Total redirected",(s)=>300+((s*30)%900)];
const [path, subject, label, values] = cases;
const page = await bench.openPage(path);
const size = await page.evaluate(()=>{const {width,height}=document.querySelector("svg.treemap"); return {width:width.baseVal.value,height:height.baseVal.value}});
const pages = { d3: await bench.openPart({draw:"d3",subject,label,...size}), chart: await bench.openPart({draw:"chart",subject,label,...size}), page };
const nohead = await bench.openPage(path); await nohead.waitForTimeout(800); await nohead.evaluate(t=>{const s=new CSSStyleSheet(); s.replaceSync(t); document.adoptedStyleSheets=[...document.adoptedStyleSheets,s]},".pictures,.site-footer,.what-moves,.headline-block,.toolbar,.breadcrumb,.site-header{display:none}"); pages.nohead=nohead;
const t = Object.fromEntries(Object.keys(pages).map(k=>[k,[]]));
for (let s=0;s<100;s++) for (const k in pages){ const r=await measureStep(pages[k],label,values(s)); if(s>=20) t[k].push(r);} 
for (const k in t) console.log(k, "script", median(t[k].map(x=>x.script)).toFixed(2), "frame", median(t[k].map(x=>x.frame)).toFixed(2), "whole", median(t[k].map(x=>x.whole)).toFixed(2));
for (const k in pages) {
  const client = await pages[k].context().newCDPSession(pages[k]); const ev=[]; client.on("Tracing.dataCollected",({value})=>ev.push(...value));
  await client.send("Tracing.start",{transferMode:"ReportEvents",traceConfig:{includedCategories:["devtools.timeline","blink","cc","disabled-by-default-devtools.timeline","blink.user_timing"]}});
  const N=40; await pages[k].evaluate(()=>performance.mark("begin"));
  for(let s=0;s<N;s++) { await measureStep(pages[k],label,values(s)); }
  const done=new Promise(r=>client.once("Tracing.tracingComplete",r)); await client.send("Tracing.end"); await done;
  const {pid,tid}=ev.find(e=>e.name==="begin");
  const marks=ev.filter(e=>e.pid===pid&&e.tid===tid&&/^step-/.test(e.name)).sort((a,b)=>a.ts-b.ts); const spans=[]; for(const q of marks){ if(q.name==="step-begin") spans.push([q.ts,Infinity]); else spans.at(-1)[1]=q.ts; }
  const inSpan=(e)=>spans.some(([a,b])=>e.ts>=a&&e.ts<b);
  const X=ev.filter(e=>e.pid===pid&&e.tid===tid&&e.ph==="X"&&e.dur!==undefined&&inSpan(e)).sort((a,b)=>a.ts-b.ts||b.dur-a.dur);
  const self=new Map(); const stack=[];
  for(const e of X){ while(stack.length&&stack.at(-1).ts+stack.at(-1).dur<=e.ts) stack.pop(); e.self=e.dur; if(stack.length) stack.at(-1).self-=e.dur; stack.push(e);} 
  for(const e of X) self.set(e.name,(self.get(e.name)||0)+e.self);
  const tot=[...self].map(([n,v])=>[n,v/1000/N]).sort((a,b)=>b[1]-a[1]).slice(0,28);
  console.log("==",k); const all=tot.reduce((a,[,v])=>a+v,0); console.log("sum",all.toFixed(2),"spans",(spans.reduce((a,[x,y])=>a+y-x,0)/1000/N).toFixed(2)); for(const [n,v] of tot) console.log(v.toFixed(3), n);
}
await bench.close();
