//! A throw-away PostgreSQL: made at the first test that needs one, gone when the test process is.

use std::io::{BufRead, BufReader, Read};
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::LazyLock;

/// One cluster for all tests of this process.
pub static CLUSTER: LazyLock<Cluster> = LazyLock::new(|| match Cluster::start() {
    Ok(cluster) => cluster,
    Err(reason) => panic!("PostgreSQL did not start: {reason}\nRun `make test-deps` to install what the tests need."),
});

pub struct Cluster {
    folder: PathBuf,
    /// The keeper stops the cluster when this pipe closes, which the system does however this process ends.
    _lifeline: ChildStdin,
    _keeper: Child,
}

/// Runs the cluster until its standard input ends, then removes it. `$1` holds all of it, `$2` the programs.
const KEEPER: &str = r#"
trap '' INT HUP TERM
{
    "$2/initdb" -D "$1/data" -U claimbench -A trust -E UTF8 --no-locale --no-sync &&
    "$2/pg_ctl" -D "$1/data" -w -l "$1/server.log" start -o "-k '$1' -c listen_addresses='' -c max_connections=300 \
        -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=32MB"
} >"$1/start.log" 2>&1 && echo ready || cat "$1/start.log"
read -r _
"$2/pg_ctl" -D "$1/data" -m immediate stop >"$1/stop.log" 2>&1
rm -rf "$1"
"#;

impl Cluster {
    /// The address of a database in this cluster.
    pub fn url(&self, database: &str) -> String {
        format!("postgres://claimbench@localhost/{database}?host={}", self.folder.display())
    }

    fn start() -> Result<Self, String> {
        let programs = programs().ok_or("its programs (initdb, pg_ctl) are not on this machine.")?;
        let folder =
            tempfile::Builder::new().prefix("claimbench-pg-").tempdir().map_err(|error| error.to_string())?.keep();
        let mut command = Command::new("sh");
        command.arg("-c").arg(KEEPER).arg("keeper").arg(&folder).arg(&programs).current_dir(&folder);
        if let Some((user, group)) = unprivileged()? {
            chown(&folder, Some(user), Some(group)).map_err(|error| error.to_string())?;
            command.uid(user).gid(group);
        }
        let mut keeper = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("cannot run sh: {error}"))?;
        let (Some(lifeline), Some(stdout)) = (keeper.stdin.take(), keeper.stdout.take()) else {
            return Err("the keeper has no pipes".to_owned());
        };
        let mut said = String::new();
        let mut output = BufReader::new(stdout);
        output.read_line(&mut said).map_err(|error| error.to_string())?;
        if said.trim() == "ready" {
            return Ok(Self { folder, _lifeline: lifeline, _keeper: keeper });
        }
        drop(lifeline);
        output.read_to_string(&mut said).map_err(|error| error.to_string())?;
        Err(said)
    }
}

/// The folder of PostgreSQL's programs: from PATH, else the newest that Debian installed.
fn programs() -> Option<PathBuf> {
    let complete = |folder: &Path| folder.join("initdb").is_file() && folder.join("pg_ctl").is_file();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let on_path = std::env::split_paths(&path).find(|folder| complete(folder));
    on_path.or_else(|| {
        let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
        let mut folders: Vec<PathBuf> = versions.flatten().map(|entry| entry.path().join("bin")).collect();
        folders.sort();
        folders.into_iter().rev().find(|folder| complete(folder))
    })
}

/// User and group to run as, where this process is root's: PostgreSQL refuses to run as root.
fn unprivileged() -> Result<Option<(u32, u32)>, String> {
    if id("-u", None)? != 0 {
        return Ok(None);
    }
    Ok(Some((id("-u", Some("nobody"))?, id("-g", Some("nobody"))?)))
}

fn id(what: &str, user: Option<&str>) -> Result<u32, String> {
    let output = Command::new("id").arg(what).args(user).output().map_err(|error| format!("cannot run id: {error}"))?;
    String::from_utf8_lossy(&output.stdout).trim().parse().map_err(|_| "id printed no number".to_owned())
}
