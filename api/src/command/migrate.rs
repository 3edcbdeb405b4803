use clap::Args;

use super::Failure;
use super::progress::Progress;

/// Bring a database to the newest schema
///
/// `claimbench serve` does this by itself; run it before when several instances start at once.
#[derive(Args)]
pub(super) struct Migrate {
    /// Which database: sqlite:FILE or postgres://USER@HOST/NAME
    #[arg(long, env = "DATABASE_URL", default_value = "sqlite:claimbench.sqlite", value_name = "URL")]
    database_url: String,
}

impl Migrate {
    pub(super) fn run(self) -> Result<(), Failure> {
        let progress = Progress::start("Bringing the database up to date");
        let done = super::wait(up(&self.database_url));
        progress.stop();
        done
    }
}

pub(super) async fn up(url: &str) -> Result<(), Failure> {
    claimbench_migrations::up(url)
        .await
        .map_err(|error| Failure::Database { url: without_password(url), reason: error.to_string() })
}

/// The address without what stands between the user's name and the host.
fn without_password(url: &str) -> String {
    match (url.find("://"), url.rfind('@')) {
        (Some(scheme), Some(at)) if scheme < at => match url[scheme + 3..at].find(':') {
            Some(colon) => format!("{}:...{}", &url[..scheme + 3 + colon], &url[at..]),
            None => url.to_owned(),
        },
        _ => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::without_password;

    #[test]
    fn an_error_shows_no_password() {
        assert_eq!(without_password("postgres://ann:s3cret@db/claims"), "postgres://ann:...@db/claims");
        assert_eq!(without_password("postgres://ann@db/claims"), "postgres://ann@db/claims");
        assert_eq!(without_password("sqlite:claims.sqlite"), "sqlite:claims.sqlite");
    }
}
