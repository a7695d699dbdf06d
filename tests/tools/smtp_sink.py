"""A mail server for the tests: takes letters over TLS, STARTTLS or in the clear, as its mood says, and writes each to a file.

Needs Debian's python3-aiosmtpd. Arguments: folder, port (0: any), security (tls, starttls, none), certificate, key.
Says on standard output `ready PORT`, then a line for each thing that happens: `login`, `letter 1`, `later`, `refused`.
The file `mood` in the folder: take (or none), later (451), refuse (550), stall (takes, and says nothing until the mood changes).
"""

import asyncio
import email
import email.policy
import json
import logging
import os
import socket
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

USER, PASSWORD = b"desk", b"four grey geese"


def say(text):
    print(text, flush=True)


class Handler:
    def __init__(self, folder):
        self.folder = folder
        self.count = len([name for name in os.listdir(folder) if name.endswith(".json")])

    def mood(self):
        try:
            with open(os.path.join(self.folder, "mood"), encoding="ascii") as file:
                return file.read().strip()
        except FileNotFoundError:
            return "take"

    async def handle_RCPT(self, server, session, envelope, address, options):
        mood = self.mood()
        if mood == "later":
            say("later")
            return "451 4.7.1 Greylisted, come again"
        if mood == "refuse":
            say("refused")
            return "550 5.1.1 No such user here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.count += 1
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        parts = {part.get_content_type(): part.get_content() for part in message.walk() if not part.is_multipart()}
        letter = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "login": session.authenticated,
            "headers": [[name, str(value)] for name, value in message.items()],
            "text": parts.get("text/plain", ""),
            "html": parts.get("text/html", ""),
        }
        path = os.path.join(self.folder, f"{self.count}.json")
        with open(path + ".draft", "w", encoding="utf-8") as file:
            json.dump(letter, file)
        os.rename(path + ".draft", path)
        say(f"letter {self.count}")
        while self.mood() == "stall":
            await asyncio.sleep(0.02)
        return "250 Taken"


def authenticate(server, session, envelope, mechanism, data):
    say("login")
    return AuthResult(success=data.login == USER and data.password == PASSWORD, handled=False)


async def main():
    folder, port, security, certificate, key = sys.argv[1:6]
    tls = None
    if security != "none":
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(certificate, key)
    handler = Handler(folder)

    def protocol():
        return SMTP(
            handler,
            hostname="sink",
            tls_context=tls if security == "starttls" else None,
            require_starttls=security == "starttls",
            auth_required=security != "none",
            auth_require_tls=security == "starttls",
            authenticator=authenticate,
            loop=asyncio.get_running_loop(),
        )

    listener = socket.create_server(("127.0.0.1", int(port)))
    loop = asyncio.get_running_loop()
    server = await loop.create_server(protocol, sock=listener, ssl=tls if security == "tls" else None)
    say(f"ready {listener.getsockname()[1]}")
    async with server:
        await server.serve_forever()


# A caller who turns away is what some tests are about.
logging.getLogger("mail.log").setLevel(logging.CRITICAL)
asyncio.run(main())
