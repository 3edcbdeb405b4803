use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{integer, string, text, text_null, uuid, uuid_null};

use crate::columns::{at, belongs_to, drop, index, names, table};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// Lists of addresses that came together, and what became of each line.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let imports = table("import")
            .col(uuid("project_id"))
            .col(string("kind"))
            .col(string("format"))
            .col(uuid("created_by"))
            .col(at("created_at"))
            .foreign_key(&mut belongs_to("project_id", "project"))
            .foreign_key(&mut names("created_by", "user"))
            .take();
        manager.create_table(imports).await?;
        manager.create_index(index("import", &["project_id"])).await?;
        let lines = table("import_line")
            .col(uuid("import_id"))
            .col(integer("number"))
            .col(text("url"))
            .col(text_null("problem"))
            .col(uuid_null("job_id"))
            .foreign_key(&mut belongs_to("import_id", "import"))
            .foreign_key(&mut belongs_to("job_id", "job"))
            .take();
        manager.create_table(lines).await?;
        manager.create_index(index("import_line", &["import_id"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["import_line", "import"]).await
    }
}
