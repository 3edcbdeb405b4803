use claimbench_client::schema::NewArticle;
use claimbench_client::{Claimbench, ClaimsListQuery, Failure, ProjectsListQuery, all};

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let variable = |name| std::env::var(name).unwrap_or_default();
    let claimbench = Claimbench::connect(&variable("CLAIMBENCH_URL"), &variable("CLAIMBENCH_TOKEN"))?;
    let project = claimbench.projects_list(&ProjectsListQuery::default()).await?.items[0].id;
    let text = "On 4 June 2025, Tomas Brekke signed the framework agreement for Norzinc.".to_owned();
    let article = claimbench.articles_create(project, &NewArticle { text, ..Default::default() }).await?.id;
    let query = |cursor| ClaimsListQuery { article: Some(article), cursor, ..Default::default() };
    for claim in all(async |cursor| claimbench.claims_list(project, &query(cursor)).await).await? {
        println!("{} {}", claim.r#type, claim.text);
    }
    Ok(())
}
