use tokio::sync::watch;

/// Rings when a job of this instance has changed, for the worker and for whoever follows one. It says no more than that:
/// what changed is in the database, where another instance may have changed it without a sound.
pub(crate) struct Bell(watch::Sender<()>);

impl Default for Bell {
    fn default() -> Self {
        Self(watch::Sender::new(()))
    }
}

impl Bell {
    pub(crate) fn ring(&self) {
        self.0.send_replace(());
    }

    /// Hears every ring from now on.
    pub(super) fn listen(&self) -> watch::Receiver<()> {
        self.0.subscribe()
    }
}
