//! The `claimbench` binary, run as its users run it.

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

/// What came of one run.
#[derive(Debug)]
pub struct Run {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

/// Runs the command with nothing on its standard input.
pub fn claimbench<Arguments>(arguments: Arguments) -> Run
where
    Arguments: IntoIterator<Item: AsRef<OsStr>>,
{
    claimbench_reads(arguments, b"")
}

/// Runs the command with these bytes on its standard input.
pub fn claimbench_reads<Arguments>(arguments: Arguments, input: &[u8]) -> Run
where
    Arguments: IntoIterator<Item: AsRef<OsStr>>,
{
    let mut command = Command::new(&*BINARY);
    // What the developer's shell happens to hold would be taken for an option.
    command.args(arguments).env_remove("DATABASE_URL");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap_or_else(|error| panic!("{}: {error}", BINARY.display()));
    let mut stdin = child.stdin.take().expect("the command has a standard input");
    // A command that fails early reads nothing; what it says of it is what the test looks at.
    let _ = stdin.write_all(input);
    drop(stdin);
    let output = child.wait_with_output().expect("the command ends");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the command prints UTF-8");
    let code = output.status.code().expect("the command ends by itself");
    Run { code, stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// What bash prints when it runs these commands at the top of the repository; one that fails fails the test.
pub fn bash<'e>(commands: &str, environment: impl IntoIterator<Item = (&'e str, &'e OsStr)>) -> String {
    let mut bash = Command::new("bash");
    bash.args(["-c", &format!("set -euo pipefail\n{commands}")]).envs(environment);
    bash.current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let ran = bash.output().expect("bash can be run");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8(ran.stdout).expect("the commands print UTF-8")
}

/// Builds the command, once.
pub fn build() {
    LazyLock::force(&BINARY);
}

/// Where the command lies once it is built: beside the test's own binary.
pub fn path() -> PathBuf {
    folder().join("claimbench")
}

/// Cargo builds no other package's binary for a test, so it is asked to: a stale one would tell of yesterday's code. `make`
/// says that it has built everything.
static BINARY: LazyLock<PathBuf> = LazyLock::new(|| {
    if std::env::var_os("CLAIMBENCH_BUILT").is_some() {
        return path();
    }
    let folder = folder();
    let profile = match folder.file_name().and_then(OsStr::to_str) {
        Some("debug") | None => "dev",
        Some(other) => other,
    };
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let target = folder.parent().expect("a profile's folder lies in the target folder");
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--quiet", "--locked", "--package", "claimbench", "--profile", profile, "--target-dir"]);
    let built = build.arg(target).current_dir(workspace).status().expect("cargo can be run");
    assert!(built.success(), "the claimbench binary does not build");
    path()
});

fn folder() -> PathBuf {
    let test = std::env::current_exe().expect("a test knows where it is");
    test.ancestors().nth(2).expect("a test lies in `deps` of its profile's folder").to_path_buf()
}
