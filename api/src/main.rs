//! The `claimbench` command.

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(version, about = "A workbench for checking what an article says")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the API and the user interface
    Serve(claimbench::Config),
    /// Bring the database to the newest schema
    Migrate {
        /// Which database: sqlite:FILE or postgres://USER@HOST/NAME
        #[arg(long, env = "DATABASE_URL", default_value = "sqlite:claimbench.sqlite", value_name = "URL")]
        database_url: String,
    },
    /// Print the description of the API
    Openapi {
        /// Print the list of operations instead
        #[arg(long)]
        operations: bool,
        /// Write both to this folder
        #[arg(long, value_name = "FOLDER")]
        out: Option<std::path::PathBuf>,
    },
    /// Make a token for a program
    Token {
        #[arg(long, env = "DATABASE_URL", default_value = "sqlite:claimbench.sqlite", value_name = "URL")]
        database_url: String,
        /// The project, by id or name
        #[arg(long)]
        project: String,
        /// What to call the token
        #[arg(long)]
        name: String,
        /// viewer, reviewer, editor or admin
        #[arg(long, default_value = "viewer")]
        role: String,
    },
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let filter = tracing_subscriber::EnvFilter::try_from_env("CLAIMBENCH_LOG").unwrap_or_else(|_| "info".into());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    match Arguments::parse().command {
        Command::Serve(config) => {
            claimbench_migrations::up(&config.database_url).await?;
            claimbench::serve(config).await?;
        }
        Command::Migrate { database_url } => claimbench_migrations::up(&database_url).await?,
        Command::Openapi { out: Some(folder), .. } => {
            std::fs::write(folder.join("openapi.json"), claimbench::openapi::json()?)?;
            std::fs::write(folder.join("operations.txt"), claimbench::openapi::list())?;
        }
        Command::Openapi { operations: true, .. } => print!("{}", claimbench::openapi::list()),
        Command::Openapi { operations: false, .. } => print!("{}", claimbench::openapi::json()?),
        Command::Token { database_url, project, name, role } => {
            let request = claimbench::TokenRequest { project, name, role };
            println!("{}", claimbench::create_token(&database_url, request).await?);
        }
    }
    Ok(())
}
