package masar.records.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.records.Point;
import masar.records.ReportedSeat;
import masar.records.Workplace;
import masar.records.WorkplaceReport;
import masar.records.Workplaces;
import masar.requests.DraftView;
import masar.requests.EvidenceFile;
import masar.requests.Requests;
import masar.ui.Address;
import masar.ui.Option;

/** The report that one works elsewhere: a point on the map, by hand or in numbers, its city and address, since when, and what proves it. */
@Named("workplaceForm")
@RequestScoped
public class WorkplaceForm {
    @Inject MapDrawing drawing;
    @Inject Requests requests;
    @Inject Workplaces workplaces;
    private Optional<DraftView> draft = Optional.empty();
    private Workplace mine;
    private String city = "";
    private String latitude = "";
    private String longitude = "";
    private String address = "";
    private LocalDate since;
    private String note = "";
    private List<Part> files;

    @PostConstruct
    void read() {
        String id = Address.param("id");
        draft = id.matches("\\d{1,18}") ? Optional.of(requests.editable(Long.parseLong(id))) : requests.openDraft(WorkplaceReport.CODE);
        if (draft.filter(d -> !d.kind().equals(WorkplaceReport.CODE)).isPresent()) {
            // Another kind of request has another form.
            throw Refused.notFound();
        }
        draft.flatMap(d -> d.item(WorkplaceReport.ITEM)).ifPresent(item -> {
            ReportedSeat kept = ReportedSeat.parse(item.wanted());
            city = kept.city();
            latitude = kept.point().latitude().toPlainString();
            longitude = kept.point().longitude().toPlainString();
            address = kept.address();
            since = kept.since();
            note = draft.orElseThrow().note();
        });
    }

    /** One's own workplace. */
    public Workplace getMine() {
        if (mine == null) {
            mine = workplaces.mine();
        }
        return mine;
    }

    /** The cities to choose from. */
    public List<Option> getCities() {
        return drawing.getCities().stream().map(c -> new Option(c.code(), c.name())).sorted(Comparator.comparing(Option::label)).toList();
    }

    /** The id of what came back for completion, empty for a new one. */
    public String getReturned() {
        return draft.filter(DraftView::isReturned).map(d -> Long.toString(d.id())).orElse("");
    }

    /** What the agency wants completed. */
    public String getReturnedWhy() {
        return draft.map(DraftView::returnedWhy).orElse("");
    }

    /** Where the mark stands when the page opens: what was typed, else what the map shows of the record; nothing where neither is known. */
    public Point getMark() {
        Optional<BigDecimal> north = Point.degrees(latitude);
        Optional<BigDecimal> east = Point.degrees(longitude);
        return north.isPresent() && east.isPresent() ? new Point(north.get(), east.get()) : getMine().seat().flatMap(s -> s.shown()).orElse(null);
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city == null ? "" : city;
    }

    public String getLatitude() {
        return latitude;
    }

    public void setLatitude(String latitude) {
        this.latitude = latitude == null ? "" : latitude;
    }

    public String getLongitude() {
        return longitude;
    }

    public void setLongitude(String longitude) {
        this.longitude = longitude == null ? "" : longitude;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address == null ? "" : address;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }

    /** Files that were just chosen. */
    public List<Part> getFiles() {
        return files == null ? List.of() : files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    /** Files kept already. */
    public List<EvidenceFile> getKept() {
        return draft.map(DraftView::evidence).orElse(List.of());
    }

    /** Takes a file away and stays. */
    public void remove(String file) {
        requests.detach(draft.orElseThrow(Refused::notFound).id(), file);
        Address.go("/my/workplace/report" + (getReturned().isEmpty() ? "" : "?id=" + getReturned()));
    }

    /** Keeps the answers and goes on to look at them once more. */
    public void check() {
        List<Problem> wrong = new ArrayList<>();
        Optional<BigDecimal> north = degrees("latitude", latitude, wrong);
        // A point that was not said at all is asked for once.
        Optional<BigDecimal> east = degrees("longitude", longitude, latitude.isBlank() && longitude.isBlank() ? new ArrayList<>() : wrong);
        if (city.isEmpty()) {
            wrong.add(Problem.of("city", "workplace.refused.city"));
        }
        if (address.isBlank()) {
            wrong.add(Problem.of("address", "workplace.refused.address"));
        }
        if (since == null) {
            wrong.add(Problem.of("since", "workplace.refused.since"));
        }
        Refused.when(wrong);
        ReportedSeat wanted = new ReportedSeat(city, new Point(north.orElseThrow(), east.orElseThrow()), address, since);
        Refused.when(workplaces.check(wanted));
        DraftView of = draft.orElseGet(() -> requests.draft(WorkplaceReport.CODE));
        requests.saveItems(of.id(), List.of(WorkplaceReport.item(getMine(), wanted)));
        requests.saveReason(of.id(), WorkplaceReport.REASON, note);
        attach(of.id(), wrong);
        Refused.when(wrong);
        Address.go("/my/workplace/check?id=" + of.id());
    }

    private static Optional<BigDecimal> degrees(String field, String typed, List<Problem> wrong) {
        Optional<BigDecimal> degrees = Point.degrees(typed);
        if (degrees.isEmpty()) {
            wrong.add(Problem.of(field, typed.isBlank() ? "workplace.refused.noPoint" : "workplace.refused.degrees"));
        }
        return degrees;
    }

    private void attach(long id, List<Problem> wrong) {
        for (Part part : getFiles().stream().filter(p -> p.getSize() > 0).toList()) {
            try (InputStream in = part.getInputStream()) {
                requests.attach(id, WorkplaceReport.ITEM, part.getSubmittedFileName(), in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (Refused e) {
                e.problems().forEach(p -> wrong.add(new Problem("files", p.key(), p.args())));
            }
        }
    }
}
