package dk.faelled.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** A message that keeps the id it is given, however often it is sent. */
class PortalMessage extends MimeMessage {

    private final String id;

    PortalMessage(MimeMessage blank, String id) throws MessagingException {
        super(blank);
        this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + "@faelled>");
    }
}
