// Loaded before the web server: when the start command dies outright, its channel closes and so does the server.
// Processes that Next starts for itself inherit this file and have channels of their own, which are left alone.
if (process.channel && /(?:next\/dist\/bin\/next|ops\/web\.ts)$/.test(process.argv[1] ?? '')) {
  process.channel.unref();
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
