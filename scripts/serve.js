// Serves the built page and prints its address.
import { startServer } from "./staticServer.js";

const wished = Number(process.env.PORT ?? 4173);

const server = await startServer({ port: wished }).catch((error) => {
  if (error.code !== "EADDRINUSE") throw error;
  return startServer();
});
console.log(`\nNestshift is served at ${server.address}/\nStop it with Ctrl+C.`);
