// Loaded before the web server: when the start command dies outright, its channel closes and so does the server.
if (process.channel) {
  process.channel.unref();
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
