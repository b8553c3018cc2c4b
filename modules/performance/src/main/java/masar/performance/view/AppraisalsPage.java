package masar.performance.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masar.kernel.Refused;
import masar.performance.Appraisal;
import masar.performance.Appraisals;
import masar.performance.NewAppraisal;
import masar.performance.Rating;
import masar.records.EmployeeRecord;
import masar.records.Records;
import masar.ui.Address;
import masar.ui.Digits;
import masar.ui.FormToken;
import masar.ui.Option;
import masar.ui.Say;
import masar.ui.Texts;

/** The appraisals of one person at HR's desk: the list, and entering or correcting one. */
@Named("appraisalsPage")
@ViewScoped
public class AppraisalsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject Appraisals appraisals;
    @Inject Records records;
    @Inject Texts texts;
    private long person;
    private int corrects;
    private String year = "";
    private String rating = "";
    private String documentNumber = "";
    private LocalDate documentDate;
    private String reason = "";
    private boolean mayEnter;
    private transient EmployeeRecord record;
    private transient List<Appraisal> all;

    @PostConstruct
    void read() {
        person = Address.id("person");
        mayEnter = appraisals.mayEnter(getRecord().employeeId());
        Optional<Appraisal> corrected = getAll().stream().filter(a -> a.stands() && mayEnter && Integer.toString(a.year()).equals(Address.param("year"))).findFirst();
        corrected.ifPresent(a -> {
            corrects = a.edition();
            year = Integer.toString(a.year());
            rating = a.rating().name();
        });
    }

    /** The person's record, today. */
    public EmployeeRecord getRecord() {
        if (record == null) {
            record = records.of(person);
        }
        return record;
    }

    /** Every edition, latest first. */
    public List<Appraisal> getAll() {
        if (all == null) {
            all = appraisals.of(person);
        }
        return all;
    }

    /** Whether the caller may enter here. */
    public boolean isMayEnter() {
        return mayEnter;
    }

    /** Whether a year that has one is corrected. */
    public boolean isCorrecting() {
        return corrects > 0;
    }

    /** The levels, the best first. */
    public List<Option> getRatings() {
        return Stream.of(Rating.values()).sorted(Comparator.reverseOrder()).map(r -> new Option(r.name(), texts.get(r.textKey()) + " (" + r.mark() + ")"))
                .toList();
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getRating() {
        return rating;
    }

    public void setRating(String rating) {
        this.rating = rating;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public LocalDate getDocumentDate() {
        return documentDate;
    }

    public void setDocumentDate(LocalDate documentDate) {
        this.documentDate = documentDate;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Enters it, or a new edition of its year. */
    public String save() {
        List<Refused.Problem> wrong = new ArrayList<>();
        String digits = Digits.latin(text(year)).strip();
        if (!digits.matches("\\d{4}")) {
            wrong.add(Refused.Problem.of("year", "appraisals.refused.yearText"));
        }
        int mark = Stream.of(Rating.values()).filter(r -> r.name().equals(rating)).map(Rating::mark).findFirst().orElse(0);
        if (documentDate == null) {
            wrong.add(Refused.Problem.of("documentDate", "refused.missing"));
        }
        Refused.when(wrong);
        appraisals.enter(new NewAppraisal(person, Integer.parseInt(digits), mark, text(documentNumber), documentDate, corrects, text(reason)), FormToken.sent());
        Say.good(corrects > 0 ? "appraisals.corrected" : "appraisals.entered");
        return "/agency/appraisals?faces-redirect=true&person=" + person;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
