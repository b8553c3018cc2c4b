package masar.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import masar.identity.Account;
import masar.identity.Accounts;
import masar.identity.SignOn;
import masar.journal.Mails;
import masar.ui.Texts;

/** The mail that goes with a notice, in the language its reader chose. Those who never registered are told inside the house alone. */
@Dependent
class Mailing {
    @Inject
    Accounts accounts;
    @Inject
    Texts texts;
    @Inject
    Mails mails;

    void send(String nationalId, String key, String args, String address, String once) {
        accounts.of(nationalId).filter(a -> a.state() == Account.State.ACTIVE && !a.email().isEmpty()).ifPresent(account -> {
            Locale locale = Locale.forLanguageTag(account.language());
            Object[] named = NoticeArgs.read(args, texts, locale);
            String subject = texts.in(locale, key + ".mail", named);
            String body = texts.in(locale, key, named) + "\n\n" + texts.in(locale, "requests.mail.where", SignOn.baseUrl() + address);
            mails.send(account.email(), subject, body, "notice:" + nationalId + ":" + once);
        });
    }
}
