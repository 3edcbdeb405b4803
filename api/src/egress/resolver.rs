use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use tokio::net::lookup_host;

use super::rules::Rules;

/// Names every address that a connection may go to: what a name stands for is judged when it is connected to, so that it
/// cannot change in between.
pub(super) struct Resolver(pub(super) Rules);

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let rules = self.0.clone();
        Box::pin(async move {
            // The port stands in the URL; 0 is replaced by it.
            let open = rules.open(lookup_host((name.as_str(), 0)).await?)?;
            Ok(Box::new(open.into_iter()) as Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::egress::rules::Forbidden;

    #[tokio::test]
    async fn a_name_of_this_machine_leads_nowhere() {
        let found = Resolver(Rules::default()).resolve("localhost".parse().unwrap()).await;
        let refused = found.err().and_then(|error| error.downcast_ref::<Forbidden>().cloned());
        assert_eq!(refused, Some(Forbidden::Name));
        let allowed = Resolver(Rules::new(&["127.0.0.0/8".parse().unwrap()]));
        assert!(allowed.resolve("localhost".parse().unwrap()).await.is_ok_and(|mut found| found.next().is_some()));
    }
}
