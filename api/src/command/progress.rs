use std::io::{self, IsTerminal, Write};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// Says on the terminal what is being done when it takes longer than a second. Nothing is said where standard error is no terminal.
pub(super) struct Progress {
    stop: Sender<()>,
    thread: Option<JoinHandle<()>>,
}

impl Progress {
    pub(super) fn start(what: &'static str) -> Self {
        let (stop, stopped) = mpsc::channel();
        let thread = io::stderr().is_terminal().then(|| {
            thread::spawn(move || {
                for seconds in 1.. {
                    if stopped.recv_timeout(Duration::from_secs(1)) != Err(RecvTimeoutError::Timeout) {
                        break;
                    }
                    let _ = write!(io::stderr(), "\r{what}: {seconds} s");
                }
                let _ = write!(io::stderr(), "\r\x1b[K");
            })
        });
        Self { stop, thread }
    }

    pub(super) fn stop(mut self) {
        let _ = self.stop.send(());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
