package masar.records.view;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import masar.identity.Standing;
import masar.records.EmployeeRecord;
import masar.records.RecordPapers;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Texts;

/** The questions of asking for a paper. */
@Dependent
public class PaperForm {
    @Inject Texts texts;
    private String kind = "";
    private String languages = "ar";
    private String addressee = "";
    private boolean serving;

    void start(EmployeeRecord record) {
        serving = record.standing() == Standing.SERVING;
        String wanted = Address.param("kind");
        kind = wanted.equals(RecordPapers.LETTER) || wanted.isEmpty() && serving ? RecordPapers.LETTER : RecordPapers.STATEMENT;
    }

    /** The place in the list that the address names. */
    static String cursor() {
        String after = Address.param("after");
        return after.isEmpty() ? Address.param("before") : after;
    }

    RecordPapers.Asked asked() {
        return new RecordPapers.Asked(kind, languages, addressee == null || !kind.equals(RecordPapers.LETTER) ? "" : addressee);
    }

    /** The papers that this record can give. */
    public List<Option> getKinds() {
        List<Option> kinds = new ArrayList<>();
        if (serving) {
            kinds.add(new Option(RecordPapers.LETTER, texts.get("papers.kind.letter")));
        }
        kinds.add(new Option(RecordPapers.STATEMENT, texts.get("papers.kind.statement")));
        return kinds;
    }

    /** The languages of a paper. */
    public List<Option> getLanguageOptions() {
        return List.of(new Option("ar", texts.get("papers.languages.ar")), new Option("en", texts.get("papers.languages.en")),
                new Option("both", texts.get("papers.languages.both")));
    }

    /** Whether a letter can be had, to which an addressee belongs. */
    public boolean isServing() {
        return serving;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String languages) {
        this.languages = languages == null ? "" : languages;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }
}
