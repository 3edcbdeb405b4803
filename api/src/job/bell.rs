use tokio::sync::watch;

/// Rings when a job of this instance has changed, for the worker and for whoever follows one. It says no more than that:
/// what changed is in the database, where another instance may have changed it without a sound.
pub(crate) struct Bell(watch::Sender<Service>);

/// Whether the service goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Service {
    GoesOn,
    Ends,
}

impl Default for Bell {
    fn default() -> Self {
        Self(watch::Sender::new(Service::GoesOn))
    }
}

impl Bell {
    pub(crate) fn ring(&self) {
        self.0.send_modify(|_| {});
    }

    /// The service is told to stop: whoever follows a job is let go, and finds it elsewhere or later.
    pub(crate) fn end(&self) {
        self.0.send_replace(Service::Ends);
    }

    /// Hears every ring from now on.
    pub(crate) fn listen(&self) -> watch::Receiver<Service> {
        self.0.subscribe()
    }
}
