import { chromium } from "playwright-core";
import { CHROMIUM_ARGUMENTS, needChromium } from "../../scripts/findChromium.js";
import { startServer } from "../../scripts/staticServer.js";
const site = await startServer({ folder: "/tmp/dnomin" });
const browser = await chromium.launch({ executablePath: needChromium(), args: [...CHROMIUM_ARGUMENTS,"--disable-frame-rate-limit","--disable-gpu-vsync"] });
const ctx = await browser.newContext({ viewport:{width:1440,height:1000}, reducedMotion:"reduce", serviceWorkers:"block" });
const page = await ctx.newPage(); await page.goto(site.address+(process.argv[2]||"/?chart=treemap")); await page.waitForLoadState("networkidle"); await page.waitForTimeout(1500);
const label = process.argv[3]||"Total redirected"; const mod = process.argv[3] ? "s%3" : "300+((s*30)%900)";
const run = (n,off)=>page.evaluate(async ([label,n,off,mod])=>{const f=new Function("s","return "+mod); const input=document.querySelector(`input[type="range"][aria-label="${label}"]`); const set=Object.getOwnPropertyDescriptor(HTMLInputElement.prototype,"value").set; let tot=0;
 for(let s=off;s<off+n;s++){ await new Promise(r=>requestAnimationFrame(()=>{ const a=performance.now(); set.call(input,String(f(s))); input.dispatchEvent(new Event("input",{bubbles:true})); queueMicrotask(()=>{tot+=performance.now()-a; setTimeout(r,4)}); })); } return tot/n;},[label,n,off,mod]);
await run(100,0);
const c=await ctx.newCDPSession(page); await c.send("Profiler.enable"); await c.send("Profiler.setSamplingInterval",{interval:100}); await c.send("Profiler.start");
const avg=await run(400,100);
const {profile}=await c.send("Profiler.stop"); console.log("script avg",avg.toFixed(2));
const byId=new Map(profile.nodes.map(n=>[n.id,n])); for(const n of profile.nodes) for(const k of n.children||[]) byId.get(k).parent=n;
const self=new Map(); profile.samples.forEach((id,i)=>{const dt=profile.timeDeltas[i]; const n=byId.get(id); n.t=(n.t||0)+dt;});
// only under dispatch of input: find chain containing takeStep or onChange
const incl=new Map(), slf=new Map(); let total=0;
for(const n of profile.nodes){ if(!n.t) continue; let under=false; const names=new Set(); for(let q=n;q;q=q.parent){ const nm=q.callFrame.functionName||"(anon)"+q.callFrame.lineNumber; names.add(nm+" "+(q.callFrame.url.split("/").pop()||"")); if(/dispatchEvent|processRootScheduleInMicrotask|flushSyncWork/.test(nm)&&!/performWorkUntilDeadline/.test(nm)) under=true; }
 if(!under) continue; total+=n.t; for(const x of names) incl.set(x,(incl.get(x)||0)+n.t); const nm=(n.callFrame.functionName||"(anon)"+n.callFrame.lineNumber)+" "+n.callFrame.url.split("/").pop(); slf.set(nm,(slf.get(nm)||0)+n.t); }
const N=400; console.log("total under", (total/1000/N).toFixed(2)); const show=(m,k)=>[...m].sort((a,b)=>b[1]-a[1]).slice(0,k).forEach(([n,t])=>console.log((t/1000/N).toFixed(3),n));
console.log("-- inclusive"); show(incl,90); console.log("-- self"); show(slf,45);
await browser.close(); await site.stop();
