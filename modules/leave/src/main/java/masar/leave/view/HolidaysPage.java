package masar.leave.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import masar.leave.OfficialHolidays;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Option;
import masar.ui.Say;
import masar.ui.Texts;

/** The holidays of the coming year; the ministry enters what its circulars set. */
@Named("holidaysPage")
@RequestScoped
public class HolidaysPage {
    @Inject OfficialHolidays holidays;
    @Inject Texts texts;
    private List<OfficialHolidays.Stretch> ahead;
    private List<OfficialHolidays.Declaration> declared;
    private String occasion = "";
    private LocalDate first;
    private LocalDate last;
    private String document = "";

    @PostConstruct
    void read() {
        ahead = holidays.ahead();
        declared = holidays.declared();
    }

    public List<OfficialHolidays.Stretch> getAhead() {
        return ahead;
    }

    public List<OfficialHolidays.Declaration> getDeclared() {
        return declared;
    }

    /** The hours of work today. */
    public OfficialHolidays.Hours getHours() {
        return holidays.today();
    }

    /** What a circular may move. */
    public List<Option> getOccasions() {
        return Stream.of("FITR", "ADHA", "NATIONAL_DAY", "FOUNDING_DAY", "OTHER").map(o -> new Option(o, texts.get("holiday." + o))).toList();
    }

    /** Enters it. */
    public void declare() {
        holidays.declare(occasion, first, last, document, FormToken.sent());
        Say.good("holidays.declared.done");
        Address.go("/ministry/holidays");
    }

    /** Takes one back. */
    public void withdraw(long id) {
        holidays.withdraw(id);
        Say.good("holidays.withdrawn.done");
        Address.go("/ministry/holidays");
    }

    public String getOccasion() {
        return occasion;
    }

    public void setOccasion(String occasion) {
        this.occasion = occasion == null ? "" : occasion;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document == null ? "" : document;
    }
}
