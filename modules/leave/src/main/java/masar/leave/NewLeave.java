package masar.leave;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import masar.kernel.CivilDate;
import masar.kernel.Decision;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.leave.law.LeaveRules;
import masar.leave.law.LeaveType;
import masar.requests.DraftView;
import masar.requests.ItemChange;

/** A request for a new leave, of the kinds that this service takes. */
@OpenToAll("asked by the request engine, which guards each act")
abstract class NewLeave extends AskedLeave {
    @Inject LeaveReader reader;

    /** Whether leaves of this kind are asked for here. */
    abstract boolean takes(LeaveType type);

    @Override
    List<Problem> wrong(LeaveAsk ask, DraftView draft) {
        LeaveReader.Read read = reader.mine();
        Decision decision = LeaveRules.of(reader.facts(read, ask, proven(draft)));
        List<Problem> problems = new ArrayList<>();
        if (!takes(ask.kind())) {
            problems.add(Problem.of("type", "leave.refused.service"));
        }
        problems.addAll(LeaveLife.problems(decision));
        reader.book.open(read.record().employeeId()).stream().filter(a -> !a.number.equals(draft.number()) && a.chain == 0)
                .filter(a -> a.ask().during().overlaps(ask.during())).forEach(a -> problems.add(Problem.of("", "leave.refused.asked", a.number)));
        return problems;
    }

    static boolean proven(DraftView draft) {
        return !draft.evidence().isEmpty();
    }

    @Override
    public List<ItemChange> items(Map<String, String> wanted) {
        LeaveType type = LeaveAsk.type(wanted.getOrDefault("type", "")).filter(this::takes).orElseThrow(() -> Refused.field("type", "leave.refused.type"));
        Map<String, String> told = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        wanted.keySet().stream().filter(name -> !List.of("type", "first", "last").contains(name) && type.asks().stream().noneMatch(a -> field(a).equals(name)))
                .forEach(name -> problems.add(Problem.of(name, "leave.refused.field")));
        type.asks().forEach(ask -> Refused.tried(problems, field(ask), () -> answer(ask, wanted.getOrDefault(field(ask), "")))
                .filter(text -> !text.isEmpty()).ifPresent(text -> told.put(ask.name(), text)));
        LocalDate first = Refused.tried(problems, "first", () -> day(wanted, "first")).orElse(null);
        LocalDate last = Refused.tried(problems, "last", () -> day(wanted, "last")).orElse(null);
        Refused.when(problems);
        LeaveAsk asked = LeaveAsk.of(type.name(), first, last, told);
        asked.during();
        return List.of(item(asked));
    }

    /** The name of a question in forms and calls: small letters and dashes. */
    public static String field(LeaveType.Ask ask) {
        return ask.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An answer as it is kept; empty for none, refused where there must be one. */
    public static String answer(LeaveType.Ask ask, String typed) {
        String text = masar.kernel.text.ArabicText.latinDigits(masar.kernel.text.ArabicText.withoutMarks(typed)).strip();
        if (text.isEmpty()) {
            if (ask.isOptional()) {
                return "";
            }
            throw new Refused("refused.missing");
        }
        if (ask.isDay()) {
            return CivilDate.parse(text).toString();
        } else if (ask.isYes()) {
            return Boolean.toString(List.of("true", "yes", "نعم").contains(text.toLowerCase(Locale.ROOT)));
        } else if (!text.matches("\\d{1,2}")) {
            throw new Refused("leave.refused.number");
        }
        return text;
    }
}
