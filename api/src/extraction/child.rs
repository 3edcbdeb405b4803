use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::process::{Child, Command};
use tokio::sync::Semaphore;

use super::{Hints, Page};
use crate::problem::{Code, Problem};

/// How long the child may take, waiting included; its own limit is on what it computes.
const DEADLINE: Duration = Duration::from_secs(60);

/// Each may take as much memory as its process is let; those beyond these wait for a place.
const AT_ONCE: usize = 4;

/// Reads documents from outside, each in a child process, which gets nothing but the bytes and has limits of its own.
pub(crate) struct Reader {
    program: PathBuf,
    places: Semaphore,
}

impl Reader {
    pub(crate) fn new(program: PathBuf) -> Self {
        Self { program, places: Semaphore::new(AT_ONCE) }
    }

    pub(crate) async fn read(&self, bytes: Vec<u8>, hints: &Hints) -> Result<Page, Problem> {
        let _place = self.places.acquire().await.map_err(Problem::internal)?;
        let child = Command::new(&self.program)
            .arg("read")
            .arg(serde_json::to_string(hints)?)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .map_err(Problem::internal)?;
        let output = tokio::time::timeout(DEADLINE, answer(child, bytes)).await.map_err(|_| too_much())??;
        match output.status.code() {
            Some(0) => Ok(serde_json::from_slice(&output.stdout)?),
            Some(3) => {
                let said = String::from_utf8_lossy(&output.stderr);
                let reason = said.trim().rsplit_once("can be read: ").map_or("", |(_, reason)| reason);
                Err(Problem::because(Code::UnreadableText, reason))
            }
            // The machine ended it, or it gave up where there was no more memory.
            _ => Err(too_much()),
        }
    }
}

async fn answer(mut child: Child, bytes: Vec<u8>) -> Result<std::process::Output, Problem> {
    let mut stdin = child.stdin.take().ok_or_else(|| Problem::internal("The reader has no standard input"))?;
    // A child that ends early reads no more; how it ended is what counts.
    let sent = async move { stdin.write_all(&bytes).await.ok() };
    let (_, output) = futures_util::future::join(sent, child.wait_with_output()).await;
    output.map_err(Problem::internal)
}

fn too_much() -> Problem {
    Problem::because(Code::UnreadableText, "Reading it takes more memory or time than a text should.")
}
