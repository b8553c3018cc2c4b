package masar.requests;

/** What carries a mail out of the house. */
interface MailOut {
    /** Hands over a mail within the running transaction; the same once-key makes one. */
    void mail(String to, String subject, String body, String once);
}
