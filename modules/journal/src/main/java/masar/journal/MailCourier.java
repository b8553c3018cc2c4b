package masar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import masar.kernel.CivilClock;
import masar.kernel.Setting;

/** Takes mails to the SMTP server of the settings; without one they are kept. */
@ApplicationScoped
class MailCourier implements Courier {
    static final String KIND = "mail";
    static final Setting HOST = Setting.of("masar.mail.host", "");
    static final Setting PORT = Setting.of("masar.mail.port", "587");
    static final Setting USER = Setting.of("masar.mail.user", "");
    static final Setting PASSWORD = Setting.of("masar.mail.password", "");
    static final Setting FROM = Setting.of("masar.mail.from", "masar@localhost");
    static final Setting STARTTLS = Setting.of("masar.mail.starttls", "true");
    private static final String TIMEOUT_MS = "30000";

    @Inject
    KeptMessages kept;
    @Inject
    CivilClock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(OutboxMessage message) throws MessagingException {
        Letter letter = Letter.of(message.payload());
        if (HOST.text().isEmpty()) {
            kept.keep(KIND, message, letter, "kept because no mail server is set");
            return;
        }
        Session session = Session.getInstance(properties());
        Keyed mail = new Keyed(session, "<" + Digests.of(message.key()) + "@masar>");
        mail.setFrom(new InternetAddress(FROM.text()));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        mail.setSubject(letter.title(), "UTF-8");
        mail.setText(letter.text(), "UTF-8");
        mail.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.now().atOffset(ZoneOffset.UTC)));
        mail.saveChanges();
        try (Transport transport = session.getTransport("smtp")) {
            String user = USER.text();
            transport.connect(HOST.text(), PORT.number(), user.isEmpty() ? null : user, user.isEmpty() ? null : PASSWORD.text());
            transport.sendMessage(mail, mail.getAllRecipients());
        }
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.smtp.auth", String.valueOf(!USER.text().isEmpty()));
        // Required, not merely tried: else whoever sits between could strip it and read the password.
        properties.put("mail.smtp.starttls.enable", String.valueOf(STARTTLS.yes()));
        properties.put("mail.smtp.starttls.required", String.valueOf(STARTTLS.yes()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MS);
        properties.put("mail.smtp.timeout", TIMEOUT_MS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MS);
        return properties;
    }

    /** A mail whose Message-ID is the same at every attempt, so that a repetition can be recognised. */
    private static final class Keyed extends MimeMessage {
        private final String id;

        Keyed(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
