import { createServer } from 'node:http';
import { loadFrom } from './checkout.mjs';

// The least that a server can do for two phones: it passes a message of one of them on to both. Knows no rules, no
// database and no matching.
const { Server } = await loadFrom('apps/api', 'socket.io');
const http = createServer();
const io = new Server(http, { transports: ['websocket'] });

io.on('connection', (/** @type {any} */ socket) => {
  socket.on('pin', (/** @type {{ partner: string }} */ message) => {
    io.to([socket.id, message.partner]).emit('card', message);
  });
});
http.listen(0, '127.0.0.1', () => process.send?.({ port: http.address().port }));
process.once('disconnect', () => process.exit(0));
