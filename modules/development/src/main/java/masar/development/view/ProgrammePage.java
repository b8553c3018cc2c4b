package masar.development.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import masar.development.NewProgramme;
import masar.development.NewSession;
import masar.development.Programme;
import masar.development.Programme.Delivery;
import masar.development.TrainingDesk;
import masar.development.law.TrainingSort;
import masar.identity.Caller;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Option;
import masar.ui.Say;
import masar.ui.Texts;

/** A programme: entered, changed, and a session of it planned. */
@Named("programmePage")
@RequestScoped
public class ProgrammePage {
    @Inject TrainingDesk desk;
    @Inject Caller caller;
    @Inject Texts texts;
    private Programme programme;
    private String titleAr = "";
    private String titleEn = "";
    private String provider = "";
    private String sort = "";
    private String delivery = Delivery.IN_PERSON.name();
    private String hours = "";
    private boolean abroad;
    private String about = "";
    private boolean offered = true;
    private LocalDate first;
    private LocalDate last;
    private LocalDate applyUntil;
    private String place = "";
    private String seats = "";

    @PostConstruct
    void read() {
        if (Address.param("id").isEmpty()) {
            return;
        }
        programme = desk.programme(Address.id("id"));
        titleAr = programme.titleAr();
        titleEn = programme.titleEn();
        provider = programme.provider();
        sort = programme.sort();
        delivery = programme.delivery().name();
        hours = Integer.toString(programme.hours());
        abroad = programme.abroad();
        about = programme.about();
        offered = programme.offered();
    }

    /** The programme; null for a new one. */
    public Programme getProgramme() {
        return programme;
    }

    /** Whether the caller keeps it. */
    public boolean isWriting() {
        return desk.keeps(programme == null ? Desks.agency(caller) : programme.agency());
    }

    /** Where the pages of this desk lie. */
    public String getRoot() {
        return Desks.root();
    }

    /** Sorts of programmes. */
    public List<Option> getSorts() {
        return Stream.of(TrainingSort.values()).map(s -> new Option(s.name(), texts.get("training.sort." + s))).toList();
    }

    /** Ways of teaching. */
    public List<Option> getDeliveries() {
        return Stream.of(Delivery.values()).map(d -> new Option(d.name(), texts.get("training.delivery." + d))).toList();
    }

    private NewProgramme said() {
        Delivery how = Arrays.stream(Delivery.values()).filter(d -> d.name().equals(delivery)).findFirst().orElse(null);
        return new NewProgramme(titleAr, titleEn, provider, sort, how, Here.numberOf(hours, "hours").orElse(0), abroad, about, programme == null || offered);
    }

    /** Enters or changes it. */
    public void save() {
        long id = programme == null ? desk.add(Desks.agency(caller), said(), FormToken.sent()) : programme.id();
        if (programme != null) {
            desk.change(programme.id(), Address.id("version"), said());
        }
        Say.good("programme.saved");
        Address.go(Desks.root() + "/programme?id=" + id);
    }

    /** Plans a session. */
    public void plan() {
        long session = desk.plan(programme.id(), new NewSession(first, last, applyUntil, place, Here.numberOf(seats, "seats").orElse(0)), FormToken.sent());
        Say.good("session.planned");
        Address.go(Desks.root() + "/session?id=" + session);
    }

    public String getTitleAr() {
        return titleAr;
    }

    public void setTitleAr(String titleAr) {
        this.titleAr = Address.text(titleAr);
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = Address.text(titleEn);
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = Address.text(provider);
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = Address.text(sort);
    }

    public String getDelivery() {
        return delivery;
    }

    public void setDelivery(String delivery) {
        this.delivery = Address.text(delivery);
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = Address.text(hours);
    }

    public boolean isAbroad() {
        return abroad;
    }

    public void setAbroad(boolean abroad) {
        this.abroad = abroad;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = Address.text(about);
    }

    public boolean isOffered() {
        return offered;
    }

    public void setOffered(boolean offered) {
        this.offered = offered;
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

    public LocalDate getApplyUntil() {
        return applyUntil;
    }

    public void setApplyUntil(LocalDate applyUntil) {
        this.applyUntil = applyUntil;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = Address.text(place);
    }

    public String getSeats() {
        return seats;
    }

    public void setSeats(String seats) {
        this.seats = Address.text(seats);
    }
}
