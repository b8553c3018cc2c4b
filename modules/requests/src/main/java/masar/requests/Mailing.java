package masar.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import masar.identity.Account;
import masar.identity.Accounts;
import masar.identity.KnownPeople;
import masar.identity.KnownPerson;
import masar.identity.SignOn;
import masar.journal.Mails;
import masar.ui.Texts;
import masar.ui.Wishes;

/** The mail that goes with a notice, in the language its reader chose. Those who never registered are told inside the house alone. */
@Dependent
class Mailing {
    @Inject
    Accounts accounts;
    @Inject
    @Any
    Instance<KnownPeople> people;
    @Inject
    Texts texts;
    @Inject
    Mails mails;

    void send(String nationalId, String key, String args, String address, String once) {
        accounts.of(nationalId).filter(a -> a.state() == Account.State.ACTIVE && !a.email().isEmpty()).ifPresent(account -> {
            Locale locale = Locale.forLanguageTag(account.language());
            // Dates too are written as the reader has them, not as the one whose act is told.
            Letter letter = Wishes.as(new Wishes(account.language(), "", "", ""), () -> write(key, NoticeArgs.read(args, texts, locale, (id, ar) -> name(id, ar, locale)), address, locale));
            mails.send(account.email(), letter.subject(), letter.body(), "notice:" + nationalId + ":" + once);
        });
    }

    private String name(String nationalId, String arabic, Locale locale) {
        return "ar".equals(locale.getLanguage()) ? arabic : people.stream().map(known -> known.byNationalIds(List.of(nationalId)).get(nationalId))
                .filter(person -> person != null && !person.nameEn().isEmpty()).map(KnownPerson::nameEn).findFirst().orElse(arabic);
    }

    private record Letter(String subject, String body) {
    }

    private Letter write(String key, Object[] named, String address, Locale locale) {
        return new Letter(texts.in(locale, key + ".mail", named),
                stopped(texts.in(locale, key, named)) + "\n\n" + texts.in(locale, "requests.mail.where", SignOn.baseUrl() + address));
    }

    // A sentence that ends with words somebody wrote may have no stop of its own; marks of direction and quotes may stand behind it.
    static String stopped(String sentence) {
        String said = sentence.strip();
        return said.isEmpty() || said.matches("(?s).*[.!?؟…][»”\"\\p{Cf}]*") ? said : said + ".";
    }
}
