//! A bridge from one peer's datagrams to one TCP connection (RFC 4571), because the peers of the examination send by UDP only.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpStream, UdpSocket};
use tokio::task::JoinHandle;

/// The bridge; it ends when it is dropped.
pub struct Bridge {
    /// Where the peer sends instead.
    pub address: SocketAddr,
    task: JoinHandle<()>,
}

impl Bridge {
    pub async fn to(server: SocketAddr) -> io::Result<Self> {
        let datagrams = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = datagrams.local_addr()?;
        let connection = TcpStream::connect(server).await?;
        connection.set_nodelay(true)?;
        // Ends with the connection; the peer then hears nothing more, which is what the examination reports.
        let task = tokio::spawn(async move { drop(carry(datagrams, connection).await) });
        Ok(Self { address, task })
    }
}

impl Drop for Bridge {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn carry(datagrams: UdpSocket, connection: TcpStream) -> io::Result<()> {
    let (mut reader, mut writer) = connection.into_split();
    let mut datagram = vec![0; LARGEST];
    let (length, peer) = datagrams.recv_from(&mut datagram).await?;
    datagrams.connect(peer).await?;
    write(&mut writer, &datagram[..length]).await?;
    let up = async {
        loop {
            let length = datagrams.recv(&mut datagram).await?;
            write(&mut writer, &datagram[..length]).await?;
        }
    };
    let down = async {
        let mut frame = vec![0; usize::from(u16::MAX)];
        loop {
            let length = usize::from(reader.read_u16().await?);
            reader.read_exact(&mut frame[..length]).await?;
            datagrams.send(&frame[..length]).await?;
        }
    };
    tokio::select! {
        ended = up => ended,
        ended = down => ended,
    }
}

async fn write(writer: &mut (impl AsyncWriteExt + Unpin), datagram: &[u8]) -> io::Result<()> {
    // A datagram is never longer than the buffer, and that fits.
    let frame = [&(datagram.len() as u16).to_be_bytes()[..], datagram].concat();
    writer.write_all(&frame).await
}

/// Chosen: longer than any packet of ours.
const LARGEST: usize = 2048;
