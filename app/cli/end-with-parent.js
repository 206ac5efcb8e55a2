// Loaded before the server: when the start script disappears (even by `kill -9`), the server ends too, instead of going
// on without a database. The operating system closes the channel between them.

const secondsToClose = 10;

process.on('disconnect', () => {
  setTimeout(() => process.exit(1), secondsToClose * 1000).unref();
  process.kill(process.pid, 'SIGTERM');
});
// The channel alone is no reason to stay alive.
process.channel?.unref();
