package masar.demo.pension;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the played pension body knows of one case: the messages it has, its answers in order, and how many of them Masar has heard. */
final class PlayedCase {
    private static final String REMARKS = "يُرجى التحقق من مدد الخدمة وإرسال الملف من جديد.";
    private static final String NO_HEIRS = "يُرجى بيان الورثة كما في صك حصر الورثة، ثم إرسال الملف من جديد.";
    private static final BigDecimal MONTHS = new BigDecimal("480");
    /** Percent of the last basic pay below which no pension falls at death or disability, without and with the work as its cause. */
    private static final int FLOOR = 40;
    private static final int FLOOR_WORK = 80;
    /** Years of service from which a reason gives a pension; any other from 25 on. */
    private static final Map<String, Integer> YEARS = Map.of("DEATH", 0, "HEALTH_DISABILITY", 0, "STATUTORY_AGE", 1, "EARLY_RETIREMENT", 20, "POSITION_ABOLISHED", 15,
            "ROYAL_ORDER", 15);
    private static final int ANY_REASON_YEARS = 25;
    private static final int MONTHS_A_YEAR = 12;
    /** Percent of the pay of all counted months that is paid at once where no pension is due, and of who resigned or was dismissed for discipline. */
    private static final int LUMP_SUM = 14;
    private static final int LUMP_SUM_REDUCED = 10;
    /** Percent of basic pay that was kept back each month. */
    private static final int CONTRIBUTION = 9;
    private final String number;
    private final Set<String> known = new HashSet<>();
    private final List<JsonObject> answers = new ArrayList<>();
    private final int before;
    private int heard;
    private boolean lose;
    private int tries;

    /** @param seen how many answers Masar has of this case already */
    PlayedCase(String number, int seen) {
        this.number = number;
        before = seen;
        heard = seen;
    }

    /** Takes a message, once; whether its confirmation gets lost, as that of the first one does. */
    synchronized boolean take(JsonObject message, LocalDate today) {
        tries = 0;
        if (message.getString("kind").equals("INQUIRY")) {
            heard = Math.max(before, Math.min(heard, message.getInt("answersSeen")));
            if (answers.isEmpty()) {
                add("SETTLED", message.getString("about"), today, "");
            }
            return false;
        }
        if (!known.add(message.getString("id"))) {
            return false;
        }
        boolean first = before == 0 && known.size() == 1;
        add("ACCEPTED", message.getString("id"), today, "");
        boolean withoutHeirs = isOf(message, "DEATH") && message.getJsonObject("file").getJsonArray("heirs").isEmpty();
        if (first || withoutHeirs) {
            add("RETURNED", message.getString("id"), today, withoutHeirs ? NO_HEIRS : REMARKS);
        } else {
            addSettled(message, today);
            lose = true;
        }
        return first;
    }

    private void add(String kind, String about, LocalDate today, String remarks) {
        answers.add(answer(kind, about, today).add("remarks", remarks).build());
    }

    private static boolean isOf(JsonObject message, String reason) {
        return reason.equals(message.getJsonObject("file").getString("reason", ""));
    }

    private void addSettled(JsonObject message, LocalDate today) {
        JsonObject file = message.getJsonObject("file");
        BigDecimal basic = new BigDecimal(file.getString("lastBasic"));
        String reason = file.getString("reason", "");
        if (Set.of("PROBATION_FAILED", "CONTRACT_END").contains(reason)) {
            // Contributions go back to who did not pass probation; whether the law applies to a contract nobody here plays.
            JsonObjectBuilder settled = answer("SETTLED", message.getString("id"), today);
            answers.add((reason.equals("CONTRACT_END") ? settled : settled.add("refund",
                    percent(basic, CONTRIBUTION).multiply(BigDecimal.valueOf(file.getInt("countedMonths"))).toPlainString())).build());
            return;
        }
        boolean disciplinary = file.getBoolean("disciplinary", false);
        if (file.getInt("countedMonths") < (disciplinary ? ANY_REASON_YEARS : YEARS.getOrDefault(reason, ANY_REASON_YEARS)) * MONTHS_A_YEAR) {
            int percent = disciplinary || Set.of("RESIGNATION", "DISCIPLINARY").contains(reason) ? LUMP_SUM_REDUCED : LUMP_SUM;
            BigDecimal sum = percent(basic.multiply(BigDecimal.valueOf(file.getInt("countedMonths"))), percent);
            answers.add(answer("SETTLED", message.getString("id"), today).add("lumpSum", sum.toPlainString()).build());
            return;
        }
        BigDecimal pension = basic.multiply(BigDecimal.valueOf(Math.min(480, file.getInt("countedMonths")))).divide(MONTHS, 2, RoundingMode.HALF_UP);
        if (isOf(message, "DEATH") || isOf(message, "HEALTH_DISABILITY")) {
            pension = pension.max(percent(basic, file.getBoolean("workRelated") ? FLOOR_WORK : FLOOR));
        }
        if (isOf(message, "DEATH")) {
            int heirs = file.getJsonArray("heirs").size();
            pension = percent(pension, heirs == 1 ? 50 : heirs == 2 ? 75 : 100);
        }
        answers.add(answer("SETTLED", message.getString("id"), today).add("pension", pension.toPlainString()).build());
    }

    private static BigDecimal percent(BigDecimal sum, int percent) {
        return sum.multiply(BigDecimal.valueOf(percent)).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    }

    private JsonObjectBuilder answer(String kind, String about, LocalDate today) {
        int place = before + answers.size() + 1;
        return Json.createObjectBuilder().add("schema", "masar-pension-1").add("id", "A-" + number + "-" + place).add("kind", kind).add("case", number)
                .add("about", about).add("number", place).add("on", today.toString()).add("reference", "T-" + number);
    }

    /** The next answer that Masar has not heard; the first after a mended file is lost on the way, so that the one after it comes first. */
    synchronized Optional<JsonObject> next() {
        int at = heard - before + (lose ? 1 : 0);
        return at < answers.size() ? Optional.of(answers.get(at)) : Optional.empty();
    }

    /** Masar waits for an earlier one; whether there is one that was lost. */
    synchronized boolean again() {
        boolean lost = lose;
        lose = false;
        return lost;
    }

    synchronized void heard(int place) {
        heard = Math.max(heard, place);
        lose = false;
    }

    synchronized int tries() {
        return ++tries;
    }
}
