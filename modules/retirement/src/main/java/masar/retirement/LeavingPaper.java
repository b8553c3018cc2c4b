package masar.retirement;

import java.time.Instant;
import java.util.Optional;

/**
 * A paper of a case, as a paper of the house.
 *
 * @param kind    what it is
 * @param paper   id of the paper; its file lies at {@code /paper/ID}
 * @param serial  its number
 * @param code    its verification code
 * @param made    when it was made
 * @param revoked when it was taken back, if it was
 */
public record LeavingPaper(Kind kind, long paper, String serial, String code, Instant made, Optional<Instant> revoked) {

    /** Each is made once, when the case comes to a stage. */
    public enum Kind {
        /** قرار إنهاء الخدمة, once it is decided. */
        DECISION("leaving-decision"),
        /** إخلاء الطرف, once all is cleared. */
        CLEARANCE("leaving-clearance"),
        /** بيان الخدمة for the pension body, once the record is folded. */
        STATEMENT("leaving-statement"),
        /** مكافأة نهاية الخدمة, once the record is folded, where the reason brings one. */
        AWARD("leaving-award");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Code of the paper; its name is the text {@code paper.CODE}. */
        public String code() {
            return code;
        }
    }

    /** Where those who may read it find its file. */
    public String address() {
        return "/paper/" + paper;
    }

    /** Text key of its name. */
    public String nameKey() {
        return "paper." + kind.code();
    }
}
