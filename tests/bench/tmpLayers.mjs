import { openBench } from "./openBench.js";
const bench = await openBench();
for (const [n,p] of [["page",await bench.openPage("/?chart=treemap")],["d3",await bench.openPart({draw:"d3",subject:"401k",label:"Total redirected",width:972,height:457})],["market",await bench.openPage("/market/?chart=treemap")]]) {
 await p.waitForTimeout(1000);
 const c=await p.context().newCDPSession(p); let layers; c.on("LayerTree.layerTreeDidChange",e=>layers=e.layers); await c.send("DOM.enable"); await c.send("LayerTree.enable"); await p.waitForTimeout(500);
 console.log("==",n,layers?.length); for(const l of layers||[]){ let r={}; try{ r=await c.send("LayerTree.compositingReasons",{layerId:l.layerId}); }catch(e){} let nm=""; if(l.backendNodeId){ try{ const {node}=await c.send("DOM.describeNode",{backendNodeId:l.backendNodeId}); nm=node.nodeName+" "+(node.attributes||[]).join(" ").slice(0,80);}catch(e){} } console.log(l.width+"x"+l.height, Math.round(l.offsetX)+","+Math.round(l.offsetY), l.drawsContent, "paint",l.paintCount, JSON.stringify(r.compositingReasons), nm); }
}
await bench.close();
