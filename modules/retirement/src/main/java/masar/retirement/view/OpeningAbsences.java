package masar.retirement.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import masar.kernel.Period;
import masar.kernel.Refused;
import masar.retirement.CaseWords;
import masar.ui.Texts;
import masar.ui.Wishes;

/** The spells of absence on the page of opening a case, noted and taken off one by one. */
@Named("openingAbsences")
@RequestScoped
public class OpeningAbsences {
    @Inject OpeningPage page;
    @Inject CaseWords words;
    @Inject Texts texts;
    private LocalDate from;
    private LocalDate to;

    /** Each in words. */
    public List<String> getRows() {
        return page.absences().stream().map(this::said).toList();
    }

    private String said(Period spell) {
        return words.spell(spell, Wishes.now().locale());
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    /** Notes a spell; one day where no last day is given. */
    public void add() {
        if (from == null) {
            throw Refused.field("absentFrom", "opening.refused.needed", texts.get("opening.absentFrom"));
        }
        LocalDate last = to == null ? from : to;
        if (last.isBefore(from)) {
            throw Refused.field("absentTo", "opening.refused.order");
        }
        List<Period> all = new ArrayList<>(page.absences());
        all.add(Period.inclusive(from, last));
        page.absent(all.stream().distinct().sorted(Comparator.comparing(Period::from)).toList());
    }

    /** Takes a spell off again. */
    public void remove(String spell) {
        page.absent(page.absences().stream().filter(a -> !said(a).equals(spell)).toList());
    }
}
