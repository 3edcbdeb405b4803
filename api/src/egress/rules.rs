use std::net::{IpAddr, SocketAddr};

use ipnet::IpNet;
use reqwest::Url;
use url::Host;

use super::address::{home, special};

/// The ports on which the web is served. Any other may be a service that takes a request for something else.
const PORTS: [u16; 4] = [80, 443, 8080, 8443];

/// Why an address is not asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Forbidden {
    #[error("it begins with {0}: and not with http: or https:")]
    Scheme(String),
    #[error("it holds a user's name or a password; leave them out")]
    Credentials,
    #[error("it names no host")]
    Host,
    #[error("its port {0} is not one of 80, 443, 8080 and 8443")]
    Port(u16),
    #[error("its host is an address set aside for {0}")]
    Address(&'static str),
    #[error("its host's name stands for no address of the public network")]
    Name,
}

/// What may be asked: the public web, and the networks that the configuration names.
#[derive(Clone, Debug, Default)]
pub(super) struct Rules {
    allowed: Vec<IpNet>,
}

impl Rules {
    pub(super) fn new(allowed: &[IpNet]) -> Self {
        Self { allowed: allowed.to_vec() }
    }

    /// An address as it is written. `Url` has made one spelling of all: `http://0x7f.1/` is 127.0.0.1 by now.
    pub(super) fn check(&self, url: &Url) -> Result<(), Forbidden> {
        if !matches!(url.scheme(), "http" | "https") {
            return Err(Forbidden::Scheme(url.scheme().to_owned()));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Forbidden::Credentials);
        }
        match url.host().ok_or(Forbidden::Host)? {
            Host::Ipv4(address) => self.check_literal(address.into(), url),
            Host::Ipv6(address) => self.check_literal(address.into(), url),
            Host::Domain(_) => check_port(url),
        }
    }

    /// The addresses that a name stands for and that may be asked.
    pub(super) fn open(&self, found: impl Iterator<Item = SocketAddr>) -> Result<Vec<SocketAddr>, Forbidden> {
        let open: Vec<SocketAddr> = found.filter(|address| self.closed(address.ip()).is_none()).collect();
        if open.is_empty() { Err(Forbidden::Name) } else { Ok(open) }
    }

    /// A network that the configuration names is open on every port.
    fn check_literal(&self, address: IpAddr, url: &Url) -> Result<(), Forbidden> {
        match self.closed(address) {
            Some(purpose) => Err(Forbidden::Address(purpose)),
            None if self.is_allowed(address) => Ok(()),
            None => check_port(url),
        }
    }

    fn closed(&self, address: IpAddr) -> Option<&'static str> {
        if self.is_allowed(address) { None } else { special(address) }
    }

    fn is_allowed(&self, address: IpAddr) -> bool {
        self.allowed.iter().any(|network| network.contains(&home(address)))
    }
}

fn check_port(url: &Url) -> Result<(), Forbidden> {
    match url.port_or_known_default() {
        Some(port) if PORTS.contains(&port) => Ok(()),
        port => Err(Forbidden::Port(port.unwrap_or_default())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(rules: &Rules, url: &str) -> Result<(), Forbidden> {
        rules.check(&Url::parse(url).unwrap())
    }

    #[test]
    fn this_machine_is_refused_however_it_is_spelt() {
        for host in [
            "127.0.0.1",
            "127.1",
            "127.0.1",
            "2130706433",
            "0x7f000001",
            "0x7F.0.0.1",
            "0177.0.0.1",
            "017700000001",
            "127.0.0.1.",
            "%31%32%37.0.0.1",
            "①②⑦.⓪.⓪.①",
            "127。0。0。1",
            "0",
            "0.0.0.0",
            "[::1]",
            "[::]",
            "[::ffff:127.0.0.1]",
            "[::ffff:7f00:1]",
            "[::127.0.0.1]",
            "[64:ff9b::127.0.0.1]",
            "[2002:7f00:1::]",
        ] {
            let url = format!("http://{host}/");
            assert!(matches!(judged(&Rules::default(), &url), Err(Forbidden::Address(_))), "{url}");
        }
    }

    #[test]
    fn a_machine_of_the_own_network_or_of_the_cloud_is_refused() {
        for host in ["10.0.0.5", "192.168.1.1", "172.20.0.1", "169.254.169.254", "100.100.100.200", "[fd00:ec2::254]"] {
            assert!(
                matches!(judged(&Rules::default(), &format!("https://{host}/")), Err(Forbidden::Address(_))),
                "{host}"
            );
        }
    }

    #[test]
    fn only_the_web_is_asked_on_its_own_ports_and_without_a_password() {
        let judged = |url| judged(&Rules::default(), url);
        for url in
            ["http://paper.example/", "https://paper.example:8443/a", "https://9.9.9.9/", "http://paper.example:8080/"]
        {
            assert_eq!(judged(url), Ok(()), "{url}");
        }
        for (url, scheme) in [("ftp://paper.example/", "ftp"), ("file:///etc/passwd", "file"), ("data:,x", "data")] {
            assert_eq!(judged(url), Err(Forbidden::Scheme(scheme.to_owned())));
        }
        assert_eq!(judged("http://paper.example:22/"), Err(Forbidden::Port(22)));
        assert_eq!(judged("http://9.9.9.9:6379/"), Err(Forbidden::Port(6379)));
        for url in ["http://me@paper.example/", "http://:secret@paper.example/", "http://a:b@127.0.0.1/"] {
            assert_eq!(judged(url), Err(Forbidden::Credentials), "{url}");
        }
    }

    #[test]
    fn a_network_that_is_allowed_is_open_on_every_port_and_no_other_is() {
        let rules = Rules::new(&["10.1.0.0/16".parse().unwrap()]);
        assert_eq!(judged(&rules, "http://10.1.2.3:9000/"), Ok(()));
        assert_eq!(judged(&rules, "http://[::ffff:10.1.2.3]/"), Ok(()));
        assert!(judged(&rules, "http://10.2.0.1/").is_err());
        assert!(judged(&rules, "http://me@10.1.2.3/").is_err());
    }

    #[test]
    fn of_what_a_name_stands_for_only_public_addresses_are_left() {
        let found = |addresses: &[&str]| {
            let addresses: Vec<SocketAddr> =
                addresses.iter().map(|one| SocketAddr::new(one.parse().unwrap(), 80)).collect();
            Rules::default().open(addresses.into_iter()).map(|open| open.len())
        };
        assert_eq!(found(&["9.9.9.9", "10.0.0.1", "::1"]), Ok(1));
        assert_eq!(found(&["127.0.0.1", "::ffff:169.254.169.254"]), Err(Forbidden::Name));
        assert_eq!(found(&[]), Err(Forbidden::Name));
    }
}
