package masar.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.text.ArabicText;
import masar.kernel.text.Email;
import masar.kernel.text.Mobile;
import masar.kernel.text.NationalId;

/** What is wrong with a message as it was typed, all at once; and the message as it is kept. */
final class ContactCheck {
    static final int LONGEST_NAME = 120;
    static final int LONGEST_WORDS = 3000;
    private final NewContact asked;
    private final List<Problem> problems = new ArrayList<>();

    private ContactCheck(NewContact asked) {
        this.asked = asked;
    }

    /** Writes the message into its row; refused with every problem. */
    static void fill(ContactRow row, NewContact asked, boolean known) {
        ContactCheck check = new ContactCheck(asked);
        if (!known) {
            check.stranger(row);
        }
        row.subject = ContactSubject.find(asked.subject()).orElseGet(() -> check.wrong("subject", "contact.refused.subject"));
        row.kind = ContactKind.find(asked.kind()).orElseGet(() -> check.wrong("kind", "contact.refused.kind"));
        row.language = "en".equals(asked.language()) ? "en" : "ar";
        Refused.tried(check.problems, "words", () -> words(asked.words()));
        Refused.when(check.problems);
    }

    private void stranger(ContactRow row) {
        row.name = clean(asked.name());
        if (row.name.isEmpty() || row.name.length() > LONGEST_NAME) {
            wrong("name", "contact.refused.name", LONGEST_NAME);
        }
        if (!asked.nationalId().isBlank()) {
            Optional<NationalId> id = Refused.tried(problems, "nationalId", () -> NationalId.parse(asked.nationalId()));
            row.claimedId = id.map(NationalId::digits).orElse("");
        }
        if (asked.email().isBlank() && asked.mobile().isBlank()) {
            wrong("email", "contact.refused.way");
        }
        if (!asked.email().isBlank()) {
            row.email = Refused.tried(problems, "email", () -> Email.parse(asked.email())).map(Email::text).orElse("");
        }
        if (!asked.mobile().isBlank()) {
            row.mobile = Refused.tried(problems, "mobile", () -> Mobile.parse(asked.mobile())).map(Mobile::international).orElse("");
        }
    }

    private <T> T wrong(String field, String key, Object... args) {
        problems.add(Problem.of(field, key, args));
        return null;
    }

    /** What somebody wrote, as it is kept; refused when there is nothing, or too much. */
    static String words(String typed) {
        String words = typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
        if (words.isEmpty() || words.length() > LONGEST_WORDS) {
            throw new Refused("contact.refused.words", LONGEST_WORDS);
        }
        return words;
    }

    private static String clean(String typed) {
        return ArabicText.withoutMarks(typed).replaceAll("\\p{Cntrl}", " ").replaceAll("\\s+", " ").strip();
    }
}
