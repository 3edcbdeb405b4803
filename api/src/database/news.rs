use std::time::Duration;

use tokio::sync::broadcast::{self, error::RecvError};
use uuid::Uuid;

/// Commits that a listener may be behind by before it is told to look at everything.
const BEHIND: usize = 256;

/// Tells, within this instance, whose record has grown. It says no more than that: what was added is in the database, where
/// another instance may have added to it without a sound.
#[derive(Clone, Debug)]
pub(crate) struct News(broadcast::Sender<Uuid>);

impl Default for News {
    fn default() -> Self {
        Self(broadcast::Sender::new(BEHIND))
    }
}

impl News {
    /// Nobody listening is no failure.
    pub(super) fn tell(&self, scope: Uuid) {
        let _ = self.0.send(scope);
    }

    /// Hears of every commit from now on.
    pub(crate) fn listen(&self) -> Listener {
        Listener(self.0.subscribe())
    }
}

pub(crate) struct Listener(broadcast::Receiver<Uuid>);

impl Listener {
    /// Ends when the record of `scope` may have grown: by a commit of this instance, or because it was quiet for `patience`.
    pub(crate) async fn hears_of(&mut self, scope: Uuid, patience: Duration) {
        let heard = async { while self.0.recv().await.is_ok_and(|told| told != scope) {} };
        let _ = tokio::time::timeout(patience, heard).await;
    }

    /// The same for the record of any project, however long it is quiet.
    pub(crate) async fn hears(&mut self) {
        if let Err(RecvError::Closed) = self.0.recv().await {
            std::future::pending::<()>().await;
        }
    }
}
