//! What an address is set aside for, by the registries of special-purpose addresses (RFC 6890 and its successors).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Network, prefix length, what it is for.
type Range<A> = (A, u32, &'static str);

const V4: &[Range<Ipv4Addr>] = &[
    (Ipv4Addr::new(0, 0, 0, 0), 8, "this network"),
    (Ipv4Addr::new(10, 0, 0, 0), 8, "a private network"),
    (Ipv4Addr::new(100, 64, 0, 0), 10, "a carrier's own network"),
    (Ipv4Addr::new(127, 0, 0, 0), 8, "this machine"),
    (Ipv4Addr::new(169, 254, 0, 0), 16, "a link-local network"),
    (Ipv4Addr::new(172, 16, 0, 0), 12, "a private network"),
    (Ipv4Addr::new(192, 0, 0, 0), 24, "protocols"),
    (Ipv4Addr::new(192, 0, 2, 0), 24, "documentation"),
    (Ipv4Addr::new(192, 88, 99, 0), 24, "6to4 relays"),
    (Ipv4Addr::new(192, 168, 0, 0), 16, "a private network"),
    (Ipv4Addr::new(198, 18, 0, 0), 15, "benchmarks"),
    (Ipv4Addr::new(198, 51, 100, 0), 24, "documentation"),
    (Ipv4Addr::new(203, 0, 113, 0), 24, "documentation"),
    (Ipv4Addr::new(224, 0, 0, 0), 4, "multicast"),
    (Ipv4Addr::new(240, 0, 0, 0), 4, "the future"),
    // A public address that answers a cloud's own machines only, with what they should not give away.
    (Ipv4Addr::new(168, 63, 129, 16), 32, "a cloud's machines"),
];

/// Inside of global unicast; whatever is outside of it is special anyway.
const V6: &[Range<Ipv6Addr>] = &[
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23, "protocols"),
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32, "documentation"),
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16, "6to4"),
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20, "documentation"),
];

const GLOBAL_UNICAST: Range<Ipv6Addr> = (Ipv6Addr::new(0x2000, 0, 0, 0, 0, 0, 0, 0), 3, "the public network");
/// IPv4 behind IPv6: the last 32 bits say where a packet goes in the end.
const TRANSLATED: Range<Ipv6Addr> = (Ipv6Addr::new(0x64, 0xff9b, 0, 0, 0, 0, 0, 0), 96, "NAT64");

/// What an address is set aside for; none where it is an address of the public network.
pub(super) fn special(address: IpAddr) -> Option<&'static str> {
    match home(address) {
        IpAddr::V4(address) => V4.iter().find(|range| holds4(range, address)).map(|range| range.2),
        IpAddr::V6(address) if holds6(&GLOBAL_UNICAST, address) => {
            V6.iter().find(|range| holds6(range, address)).map(|range| range.2)
        }
        IpAddr::V6(_) => Some("another use than the public network"),
    }
}

/// The address that a packet reaches in the end: IPv4 where it is only written as IPv6, or translated on the way.
pub(super) fn home(address: IpAddr) -> IpAddr {
    let IpAddr::V6(written) = address else { return address };
    let [.., a, b, c, d] = written.octets();
    match written.to_ipv4_mapped() {
        Some(mapped) => mapped.into(),
        None if holds6(&TRANSLATED, written) => Ipv4Addr::new(a, b, c, d).into(),
        None => address,
    }
}

fn holds4((network, length, _): &Range<Ipv4Addr>, address: Ipv4Addr) -> bool {
    (network.to_bits() ^ address.to_bits()).leading_zeros() >= *length
}

fn holds6((network, length, _): &Range<Ipv6Addr>, address: Ipv6Addr) -> bool {
    (network.to_bits() ^ address.to_bits()).leading_zeros() >= *length
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_public(address: &str) -> bool {
        special(address.parse().unwrap()).is_none()
    }

    #[test]
    fn both_ends_of_every_range_set_aside_are_refused_and_their_neighbours_are_not() {
        for (first, last, before, after) in [
            ("10.0.0.0", "10.255.255.255", "9.255.255.255", "11.0.0.0"),
            ("100.64.0.0", "100.127.255.255", "100.63.255.255", "100.128.0.0"),
            ("127.0.0.0", "127.255.255.255", "126.255.255.255", "128.0.0.0"),
            ("169.254.0.0", "169.254.255.255", "169.253.255.255", "169.255.0.0"),
            ("172.16.0.0", "172.31.255.255", "172.15.255.255", "172.32.0.0"),
            ("192.0.0.0", "192.0.0.255", "191.255.255.255", "192.0.1.0"),
            ("192.0.2.0", "192.0.2.255", "192.0.1.255", "192.0.3.0"),
            ("192.88.99.0", "192.88.99.255", "192.88.98.255", "192.88.100.0"),
            ("192.168.0.0", "192.168.255.255", "192.167.255.255", "192.169.0.0"),
            ("198.18.0.0", "198.19.255.255", "198.17.255.255", "198.20.0.0"),
            ("198.51.100.0", "198.51.100.255", "198.51.99.255", "198.51.101.0"),
            ("203.0.113.0", "203.0.113.255", "203.0.112.255", "203.0.114.0"),
            ("168.63.129.16", "168.63.129.16", "168.63.129.15", "168.63.129.17"),
            ("2001::", "2001:1ff:ffff::", "2000:ffff::", "2001:200::"),
            ("2001:db8::", "2001:db8:ffff::", "2001:db7:ffff::", "2001:db9::"),
            ("2002::", "2002:ffff::", "2001:ffff::", "2003::"),
            ("3fff::", "3fff:fff:ffff::", "3ffe:ffff::", "3fff:1000::"),
        ] {
            assert!(!is_public(first) && !is_public(last), "{first} to {last}");
            assert!(is_public(before) && is_public(after), "{before} and {after}");
        }
    }

    #[test]
    fn the_edges_of_what_can_be_addressed_are_refused() {
        for address in ["0.0.0.0", "0.255.255.255", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255"] {
            assert!(!is_public(address), "{address}");
        }
        assert!(is_public("1.0.0.0") && is_public("223.255.255.255"));
    }

    #[test]
    fn outside_of_global_unicast_no_address_of_ipv6_is_public() {
        for address in [
            "::",
            "::1",
            "100::1",
            "1fff:ffff::",
            "4000::",
            "5f00::1",
            "fc00::1",
            "fd12:3456::1",
            "fe80::1",
            "fec0::1",
            "ff02::1",
            "64:ff9b:1::7f00:1",
        ] {
            assert!(!is_public(address), "{address}");
        }
        assert!(is_public("2606:4700::1111") && is_public("2a00:1450::1"));
    }

    #[test]
    fn ipv4_written_as_ipv6_is_judged_as_what_it_is() {
        for (inside, public) in
            [("127.0.0.1", false), ("10.1.2.3", false), ("169.254.169.254", false), ("9.9.9.9", true)]
        {
            assert_eq!(is_public(&format!("::ffff:{inside}")), public, "mapped {inside}");
            assert_eq!(is_public(&format!("64:ff9b::{inside}")), public, "translated {inside}");
            // Deprecated, and nothing that a site is reached by.
            assert!(!is_public(&format!("::{inside}")), "compatible {inside}");
        }
        assert!(!is_public("2002:7f00:1::"), "6to4 of this machine");
        assert!(!is_public("2001:0:7f00:1::"), "Teredo");
        assert!(!is_public("::ffff:0:7f00:1"), "translated the old way");
    }
}
