package masar.records.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masar.kernel.Refused;
import masar.records.Agencies;
import masar.records.Agency;
import masar.records.Field;
import masar.records.FieldWords;
import masar.records.Named;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Say;
import masar.ui.Texts;

/** Adds or changes an agency. */
@jakarta.inject.Named("agencyForm")
@ViewScoped
public class AgencyForm implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject Agencies agencies;
    @Inject FieldWords words;
    @Inject Texts texts;
    private boolean added;
    private long version;
    private String code = "";
    private String nameAr = "";
    private String nameEn = "";
    private String kind = Agency.Kind.AUTHORITY.name();
    private String parent = "";
    private String city = "";
    private LocalDate since;
    private LocalDate until;

    @PostConstruct
    void read() {
        String given = Address.param("code");
        added = given.isEmpty();
        if (!added) {
            Agency a = agencies.byCode(given);
            version = agencies.version(given);
            code = a.code();
            nameAr = a.nameAr();
            nameEn = a.nameEn();
            kind = a.kind().name();
            parent = a.parent();
            city = a.city().code();
            since = a.since().orElse(null);
            until = a.until().orElse(null);
        }
    }

    /** Whether it is new. */
    public boolean isAdded() {
        return added;
    }

    /** Its name in the language of this request, as it stands. */
    public String getHeading() {
        return agencies.byCode(code).name(masar.ui.Wishes.now().language());
    }

    /** How many people it has. */
    public Agencies.HeadCount getCount() {
        return agencies.headCount(code);
    }

    /** Kinds of agencies. */
    public List<Option> getKinds() {
        return Stream.of(Agency.Kind.values()).map(k -> new Option(k.name(), texts.get("records.agencyKind." + k))).toList();
    }

    /** Cities. */
    public List<Option> getCities() {
        return words.options(Field.WORK_CITY, "");
    }

    /** Keeps it. */
    public String save() {
        Agency agency = new Agency(text(code).toUpperCase(java.util.Locale.ROOT), text(nameAr), text(nameEn), kind(), text(parent),
                text(city).isEmpty() ? Named.NONE : new Named(city, "", ""), Optional.ofNullable(since), Optional.ofNullable(until));
        if (added) {
            agencies.create(agency);
        } else {
            agencies.change(agency, version);
        }
        Say.good("agencies.saved");
        return "/ministry/agency?faces-redirect=true&code=" + agency.code();
    }

    private Agency.Kind kind() {
        return Stream.of(Agency.Kind.values()).filter(k -> k.name().equals(kind)).findFirst().orElseThrow(() -> Refused.field("kind", "refused.missing"));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameAr() {
        return nameAr;
    }

    public void setNameAr(String nameAr) {
        this.nameAr = nameAr;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
