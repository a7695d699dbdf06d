//! The least that sending can cost on this machine: seal a packet of 1100 bytes with AES-128-GCM, and send nine as one message
//! (GSO), round robin to 200 sockets on loopback that nobody reads. Prints one JSON line: µs of CPU per packet.

use std::net::{SocketAddr, UdpSocket};
use std::os::fd::AsRawFd;

use ring::aead::{Aad, LessSafeKey, Nonce, UnboundKey, AES_128_GCM};

const HEADER: usize = 12;
const PAYLOAD: usize = 1100;
const SEGMENT: usize = HEADER + PAYLOAD + 16;
const PER_MESSAGE: usize = 9;
const RECEIVERS: usize = 200;
const MESSAGES: usize = 40_000;

fn cpu_us() -> f64 {
    let mut t: libc::timespec = unsafe { std::mem::zeroed() };
    unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &mut t) };
    t.tv_sec as f64 * 1e6 + t.tv_nsec as f64 / 1e3
}

fn address(of: &UdpSocket) -> libc::sockaddr_in {
    let SocketAddr::V4(v4) = of.local_addr().expect("a bound socket has an address") else { unreachable!("bound to IPv4") };
    let mut a: libc::sockaddr_in = unsafe { std::mem::zeroed() };
    a.sin_family = libc::AF_INET as u16;
    a.sin_port = v4.port().to_be();
    a.sin_addr.s_addr = u32::from_ne_bytes(v4.ip().octets());
    a
}

fn main() -> std::io::Result<()> {
    let receivers: Vec<UdpSocket> = (0..RECEIVERS).map(|_| UdpSocket::bind("127.0.0.1:0")).collect::<Result<_, _>>()?;
    let addresses: Vec<_> = receivers.iter().map(address).collect();
    let sender = UdpSocket::bind("127.0.0.1:0")?;
    let fd = sender.as_raw_fd();
    let (buffer, segment): (libc::c_int, libc::c_int) = (4 << 20, SEGMENT as libc::c_int);
    for (level, name, value) in [(libc::SOL_SOCKET, libc::SO_SNDBUF, &buffer), (libc::SOL_UDP, libc::UDP_SEGMENT, &segment)] {
        if unsafe { libc::setsockopt(fd, level, name, std::ptr::from_ref(value).cast(), 4) } != 0 {
            return Err(std::io::Error::last_os_error());
        }
    }
    let key = LessSafeKey::new(UnboundKey::new(&AES_128_GCM, &[7; 16]).expect("sixteen bytes are a key"));
    let plain = [0x5a_u8; HEADER + PAYLOAD];
    let mut message = vec![0_u8; PER_MESSAGE * SEGMENT];
    let mut counter = 0_u64;
    let mut seal = |packet: &mut [u8]| {
        packet[..plain.len()].copy_from_slice(&plain);
        counter += 1;
        let mut nonce = [0; 12];
        nonce[4..].copy_from_slice(&counter.to_be_bytes());
        let (header, rest) = packet.split_at_mut(HEADER);
        let (payload, tag) = rest.split_at_mut(PAYLOAD);
        let sealed = key.seal_in_place_separate_tag(Nonce::assume_unique_for_key(nonce), Aad::from(&*header), payload);
        tag.copy_from_slice(sealed.expect("a short packet can be sealed").as_ref());
    };
    let begun = cpu_us();
    for _ in 0..MESSAGES {
        message.chunks_exact_mut(SEGMENT).for_each(&mut seal);
        std::hint::black_box(&message);
    }
    let sealing = (cpu_us() - begun) / (MESSAGES * PER_MESSAGE) as f64;
    let begun = cpu_us();
    for n in 0..MESSAGES {
        message.chunks_exact_mut(SEGMENT).for_each(&mut seal);
        let to = &addresses[n % RECEIVERS];
        // Nobody reads: what does not fit is dropped behind the work that is measured.
        unsafe { libc::sendto(fd, message.as_ptr().cast(), message.len(), libc::MSG_DONTWAIT, std::ptr::from_ref(to).cast(), 16) };
    }
    let sending = (cpu_us() - begun) / (MESSAGES * PER_MESSAGE) as f64;
    println!("{{\"label\":\"yardstick\",\"seal_us\":{sealing:.3},\"cpu_us_per_forwarded_packet\":{sending:.3}}}");
    Ok(())
}
