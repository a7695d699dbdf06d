//! What this machine is called: the names and addresses that its certificate carries and its origins are made of.

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use crate::base::limits::CERTIFICATE_NAMES;
use crate::config::{Config, Host, Origin};

/// Names and addresses, each once, in a fixed order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    names: BTreeSet<String>,
    addresses: BTreeSet<IpAddr>,
}

impl Names {
    pub fn add(&mut self, host: Host) {
        match host {
            Host::Name(name) => self.names.insert(name),
            Host::Address(address) => self.addresses.insert(address),
        };
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    pub fn addresses(&self) -> impl Iterator<Item = IpAddr> + '_ {
        self.addresses.iter().copied()
    }

    /// Everything as text, for the record of what a certificate was made for.
    pub fn to_texts(&self) -> Vec<String> {
        self.names().map(str::to_owned).chain(self.addresses().map(|address| address.to_string())).collect()
    }

    pub fn hosts(&self) -> impl Iterator<Item = Host> + '_ {
        self.names().map(|name| Host::Name(name.to_owned())).chain(self.addresses().map(Host::Address))
    }
}

impl FromIterator<Host> for Names {
    fn from_iter<I: IntoIterator<Item = Host>>(hosts: I) -> Self {
        let mut names = Self::default();
        hosts.into_iter().for_each(|host| names.add(host));
        names
    }
}

/// The addresses under which browsers reach a server that listens on `listen`, the most useful first.
pub fn public_addresses(config: &Config, listen: IpAddr) -> Vec<IpAddr> {
    if !config.public_addresses.is_empty() {
        return config.public_addresses.clone();
    }
    if !listen.is_unspecified() {
        return vec![listen];
    }
    let mut addresses = machine_addresses(&temporary_addresses());
    if listen.is_ipv4() {
        addresses.retain(IpAddr::is_ipv4);
    }
    addresses
}

/// The names of the certificate: the origins' hosts, the public addresses, localhost and the machine's own name.
pub fn certificate_names(config: &Config, addresses: &[IpAddr]) -> Names {
    let mut names: Names = config.origins.iter().map(|origin| origin.host().clone()).collect();
    names.add(Host::Name("localhost".to_owned()));
    for loopback in [IpAddr::from([127, 0, 0, 1]), Ipv6Addr::LOCALHOST.into()] {
        names.add(Host::Address(loopback));
    }
    if let Some(name) = machine_name() {
        if !name.contains('.') && name != "localhost" {
            names.add(Host::Name(format!("{name}.local")));
        }
        names.add(Host::Name(name));
    }
    for address in addresses.iter().take(CERTIFICATE_NAMES) {
        names.add(Host::Address(*address));
    }
    names
}

/// The origins that count, the one for links first: those that were set, else every name of the certificate with the port.
pub fn origins(config: &Config, names: &Names, addresses: &[IpAddr], listen: SocketAddr) -> Vec<Origin> {
    if !config.origins.is_empty() {
        return config.origins.clone();
    }
    let first = match addresses.iter().find(|address| !address.is_loopback()) {
        Some(address) => Host::Address(*address),
        None => Host::Name("localhost".to_owned()),
    };
    let rest = names.hosts().filter(|host| *host != first);
    std::iter::once(first.clone()).chain(rest).map(|host| Origin::new(host, listen.port())).collect()
}

/// Addresses of this machine that last: no link-local ones (useless without a zone), no temporary IPv6 ones (new every day).
/// IPv4 beyond loopback comes first, loopback last.
fn machine_addresses(temporary: &BTreeSet<IpAddr>) -> Vec<IpAddr> {
    let mut addresses: Vec<IpAddr> = if_addrs::get_if_addrs().unwrap_or_default().into_iter().map(|interface| interface.ip()).collect();
    addresses.push(IpAddr::from([127, 0, 0, 1]));
    addresses.retain(|address| !is_link_local(address) && !temporary.contains(address));
    addresses.sort_by_key(|address| (address.is_loopback(), address.is_ipv6(), *address));
    addresses.dedup();
    addresses
}

fn is_link_local(address: &IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => address.is_link_local(),
        IpAddr::V6(address) => address.is_unicast_link_local(),
    }
}

/// Privacy addresses of Linux (RFC 8981); elsewhere none are known.
fn temporary_addresses() -> BTreeSet<IpAddr> {
    parse_if_inet6(&std::fs::read_to_string("/proc/net/if_inet6").unwrap_or_default())
}

/// Lines of `/proc/net/if_inet6`: address, interface, prefix, scope, flags (hexadecimal), name.
fn parse_if_inet6(text: &str) -> BTreeSet<IpAddr> {
    text.lines()
        .filter_map(|line| {
            let fields: Vec<&str> = line.split_whitespace().collect();
            let bits = u128::from_str_radix(fields.first()?, 16).ok()?;
            let flags = u32::from_str_radix(fields.get(4)?, 16).ok()?;
            (flags & TEMPORARY != 0).then(|| IpAddr::from(Ipv6Addr::from(bits)))
        })
        .collect()
}

fn machine_name() -> Option<String> {
    let text = std::fs::read_to_string("/proc/sys/kernel/hostname").or_else(|_| std::fs::read_to_string("/etc/hostname")).ok()?;
    match text.trim().parse() {
        Ok(Host::Name(name)) => Some(name),
        _ => None,
    }
}

/// Specified: `IFA_F_TEMPORARY` of Linux' `if_addr.h`.
const TEMPORARY: u32 = 0x01;

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn links_use_the_first_origin_that_was_set() {
        let mut config = Config { origins: vec!["https://desk.example.org".parse().unwrap()], ..Config::default() };
        let addresses = [address("192.0.2.7")];
        let names = certificate_names(&config, &addresses);
        assert!(names.names().any(|name| name == "desk.example.org"));
        let listen = "[::]:8443".parse().unwrap();
        assert_eq!(origins(&config, &names, &addresses, listen)[0].to_string(), "https://desk.example.org");
        config.origins.clear();
        let all = origins(&config, &certificate_names(&config, &addresses), &addresses, listen);
        assert_eq!(all[0].to_string(), "https://192.0.2.7:8443");
        for wanted in ["https://localhost:8443", "https://127.0.0.1:8443", "https://[::1]:8443"] {
            assert!(all.iter().any(|origin| origin.to_string() == wanted), "{wanted}");
        }
    }

    #[test]
    fn a_server_on_loopback_is_called_localhost() {
        let config = Config::default();
        let addresses = public_addresses(&config, address("127.0.0.1"));
        assert_eq!(addresses, [address("127.0.0.1")]);
        let names = certificate_names(&config, &addresses);
        let all = origins(&config, &names, &addresses, "127.0.0.1:9".parse().unwrap());
        assert_eq!(all[0].to_string(), "https://localhost:9");
    }

    #[test]
    fn temporary_addresses_are_left_out() {
        let text = "20010db8000000000000000000000007 02 40 00 01 eth0\n20010db8000000000000000000000008 02 40 00 80 eth0\nnonsense\n";
        assert_eq!(parse_if_inet6(text), BTreeSet::from([address("2001:db8::7")]));
    }

    #[test]
    fn a_machine_always_reaches_itself() {
        let addresses = machine_addresses(&BTreeSet::new());
        assert!(addresses.contains(&address("127.0.0.1")));
        assert!(addresses.iter().all(|address| !is_link_local(address)));
    }
}
