package dk.faelled;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A mail server that can be away for a while without forgetting what it received. */
public class MailServer {

    private final List<MimeMessage> before = new ArrayList<>();
    private final int port;
    private GreenMail server;

    MailServer() {
        server = started(0);
        port = server.getSmtp().getPort();
    }

    public int port() {
        return port;
    }

    public synchronized List<MimeMessage> received() {
        List<MimeMessage> all = new ArrayList<>(before);
        all.addAll(Arrays.asList(server.getReceivedMessages()));
        return all;
    }

    public synchronized void goAway() {
        before.addAll(Arrays.asList(server.getReceivedMessages()));
        server.stop();
    }

    public synchronized void comeBack() {
        server = started(port);
    }

    private static GreenMail started(int port) {
        GreenMail mail =
                new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }
}
