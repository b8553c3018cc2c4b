package masar.promotions.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import masar.promotions.SchemeState;
import masar.promotions.SchemeView;
import masar.promotions.law.CountedItems;
import masar.promotions.law.Criterion;
import masar.promotions.law.Scheme;
import masar.promotions.law.Scoring;
import masar.records.Reference;
import masar.ui.Format;
import masar.ui.Texts;
import masar.ui.Wishes;

/** Schemes in words: their criteria, their tables, where they stand. */
@Named("schemeWords")
@RequestScoped
public class SchemeWords {
    @Inject Texts texts;
    @Inject Format format;
    @Inject Reference reference;

    /** What a criterion is called. */
    public String criterion(String code) {
        return texts.find("fact." + code).orElse(code);
    }

    /** The criteria that decide between equals. */
    public String tieBreak(Scheme scheme) {
        return scheme.tieBreak().isEmpty() ? texts.get("scheme.none") : scheme.tieBreak().stream().map(this::criterion).collect(Collectors.joining(" + "));
    }

    /** The order in which equals are told apart, in one sentence. */
    public String order(Scheme scheme) {
        return texts.get("scheme.order", tieBreak(scheme), scheme.afterSeniority().map(this::criterion).orElseGet(() -> texts.get("scheme.picked")),
                texts.get("scheme.last." + scheme.lastResort()));
    }

    /** A scoring table in one line. */
    public String table(Criterion criterion) {
        String comma = texts.get("list.comma");
        if (criterion.scoring() instanceof Scoring.Levels levels) {
            return levels.rows().entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .map(e -> criterion(e.getKey()) + ": " + format.amount(e.getValue())).collect(Collectors.joining(comma));
        }
        if (criterion.scoring() instanceof Scoring.PerUnit unit) {
            return texts.get("scheme.table.unit", format.amount(unit.each()), format.amount(unit.unit()), format.amount(unit.least()), format.amount(unit.most()));
        }
        if (criterion.scoring() instanceof CountedItems items) {
            return items.rows().stream().map(i -> texts.get("scheme.table.item", criterion(i.code()), format.amount(i.points()), i.most()))
                    .collect(Collectors.joining(comma));
        }
        return texts.get("scheme.table.share", format.amount(((Scoring.Share) criterion.scoring()).outOf()));
    }

    /** The look of a state. */
    public String look(SchemeState state) {
        return switch (state) {
            case PUBLISHED -> "good";
            case SUBMITTED, AGREED -> "info";
            case REFUSED -> "bad";
            default -> "none";
        };
    }

    /** The grades it is for. */
    public String band(Scheme scheme) {
        return texts.get("scheme.band", scheme.fromGrade(), scheme.toGrade());
    }

    /** What an agency is called. */
    public String agency(String code) {
        return reference.agencies().stream().filter(a -> a.code().equals(code)).findFirst().map(a -> a.name(Wishes.now().language())).orElse(code);
    }

    /** A scheme's name: its code and its edition. */
    public String name(SchemeView scheme) {
        return texts.get("scheme.name", scheme.scheme().code(), scheme.scheme().version());
    }
}
