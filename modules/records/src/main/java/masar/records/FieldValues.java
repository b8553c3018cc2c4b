package masar.records;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import masar.kernel.PartialDate;

/** Every field's place in the versions: how its text is read from them, and for fields that may be corrected, written to them. */
final class FieldValues {
    /** Reading and writing one field. */
    private record Place<V>(Function<V, String> read, BiConsumer<V, String> write) {
    }

    private static final Map<Field, Place<PersonVersion>> PERSON = new EnumMap<>(Field.class);
    private static final Map<Field, Place<PostColumns>> POST = new EnumMap<>(Field.class);
    private static final Map<Field, Place<QualificationVersion>> QUALIFICATION = new EnumMap<>(Field.class);

    static {
        person(Field.FIRST_NAME_AR, v -> v.firstAr, (v, t) -> v.firstAr = t);
        person(Field.FATHER_NAME_AR, v -> v.fatherAr, (v, t) -> v.fatherAr = t);
        person(Field.GRANDFATHER_NAME_AR, v -> v.grandfatherAr, (v, t) -> v.grandfatherAr = t);
        person(Field.FAMILY_NAME_AR, v -> v.familyAr, (v, t) -> v.familyAr = t);
        person(Field.FIRST_NAME_EN, v -> v.firstEn, (v, t) -> v.firstEn = t);
        person(Field.FATHER_NAME_EN, v -> v.fatherEn, (v, t) -> v.fatherEn = t);
        person(Field.GRANDFATHER_NAME_EN, v -> v.grandfatherEn, (v, t) -> v.grandfatherEn = t);
        person(Field.FAMILY_NAME_EN, v -> v.familyEn, (v, t) -> v.familyEn = t);
        person(Field.BIRTH_DATE, v -> PartialDate.fromStorage(v.birth).sourceText(), (v, t) -> v.birth = PartialDate.parse(t).toStorage());
        person(Field.SEX, v -> v.sex.name(), (v, t) -> v.sex = Sex.valueOf(t));
        person(Field.NATIONALITY, v -> v.nationality, (v, t) -> v.nationality = t);
        person(Field.MARITAL_STATUS, v -> v.maritalStatus, (v, t) -> v.maritalStatus = t);
        person(Field.MOBILE, v -> v.mobile, (v, t) -> v.mobile = t);
        person(Field.EMAIL, v -> v.email, (v, t) -> v.email = t);
        person(Field.BUILDING_NUMBER, v -> v.building, (v, t) -> v.building = t);
        person(Field.STREET, v -> v.street, (v, t) -> v.street = t);
        person(Field.DISTRICT, v -> v.district, (v, t) -> v.district = t);
        person(Field.ADDRESS_CITY, v -> v.addressCity, (v, t) -> v.addressCity = t);
        person(Field.POSTAL_CODE, v -> v.postalCode, (v, t) -> v.postalCode = t);
        person(Field.ADDITIONAL_NUMBER, v -> v.additional, (v, t) -> v.additional = t);
        person(Field.SHORT_ADDRESS, v -> v.shortAddress, (v, t) -> v.shortAddress = t);
        person(Field.IBAN, v -> v.iban, (v, t) -> v.iban = t);
        post(Field.AGENCY, v -> v.agency, (v, t) -> v.agency = t);
        post(Field.EMPLOYEE_NUMBER, v -> v.employeeNumber, (v, t) -> v.employeeNumber = t);
        post(Field.ORG_UNIT, v -> v.unit, (v, t) -> v.unit = t);
        post(Field.POSITION_NUMBER, v -> v.positionNumber, (v, t) -> v.positionNumber = t);
        post(Field.JOB_TITLE, v -> v.title, (v, t) -> v.title = t);
        post(Field.LADDER, v -> v.ladder, (v, t) -> v.ladder = t);
        post(Field.GRADE, v -> v.grade, (v, t) -> v.grade = t);
        post(Field.STEP, v -> v.step == 0 ? "" : Integer.toString(v.step), (v, t) -> v.step = Integer.parseInt(t));
        post(Field.WORK_CITY, v -> v.city, (v, t) -> v.city = t);
        post(Field.WORK_UNIT, v -> v.workUnit, (v, t) -> v.workUnit = t);
        qualification(Field.QUALIFICATION_LEVEL, v -> v.level, (v, t) -> v.level = t);
        qualification(Field.MAJOR, v -> v.major, (v, t) -> v.major = t);
        qualification(Field.INSTITUTION, v -> v.institution, (v, t) -> v.institution = t);
        qualification(Field.COUNTRY, v -> v.country, (v, t) -> v.country = t);
        qualification(Field.GRADUATED_ON, v -> v.graduatedOn().map(PartialDate::sourceText).orElse(""),
                (v, t) -> v.graduated = t.isEmpty() ? "" : PartialDate.parse(t).toStorage());
        qualification(Field.GPA, v -> v.gpa, (v, t) -> v.gpa = t);
        qualification(Field.GPA_SCALE, v -> v.scale, (v, t) -> v.scale = t);
        qualification(Field.STUDY_MODE, v -> v.studyMode, (v, t) -> v.studyMode = t);
        qualification(Field.EQUIVALENCE_NUMBER, v -> v.equivalence, (v, t) -> v.equivalence = t);
    }

    private FieldValues() {
    }

    private static void person(Field field, Function<PersonVersion, String> read, BiConsumer<PersonVersion, String> write) {
        PERSON.put(field, new Place<>(read, write));
    }

    private static void post(Field field, Function<PostColumns, String> read, BiConsumer<PostColumns, String> write) {
        POST.put(field, new Place<>(read, write));
    }

    private static void qualification(Field field, Function<QualificationVersion, String> read, BiConsumer<QualificationVersion, String> write) {
        QUALIFICATION.put(field, new Place<>(read, write));
    }

    static void set(Field field, PersonVersion version, String text) {
        PERSON.get(field).write.accept(version, text);
    }

    static void set(Field field, PostColumns post, String text) {
        POST.get(field).write.accept(post, text);
    }

    static void set(Field field, QualificationVersion version, String text) {
        QUALIFICATION.get(field).write.accept(version, text);
    }

    static String get(Field field, PostColumns post) {
        return POST.get(field).read.apply(post);
    }

    static String get(Field field, PersonVersion version) {
        return field == Field.BIRTH_DATE_FOR_SERVICE ? version.birthForService.toString() : PERSON.get(field).read.apply(version);
    }

    static String get(Field field, QualificationVersion version) {
        return QUALIFICATION.get(field).read.apply(version);
    }

    static String get(Field field, JobVersion v) {
        return switch (field) {
            case JOB_STATUS -> v.status.name();
            case BASIC_SALARY -> v.post.basic == null ? "" : v.post.basic.toPlainString();
            case APPOINTED_ON -> v.appointedOn == null ? "" : v.appointedOn.toString();
            case GRADE_SINCE -> v.gradeSince == null ? "" : v.gradeSince.toString();
            default -> get(field, v.post);
        };
    }

    /** The fields of a post's version beside those of the post itself. */
    private static final List<Field> OF_VERSION = List.of(Field.JOB_STATUS, Field.BASIC_SALARY, Field.APPOINTED_ON, Field.GRADE_SINCE);

    /** Whether versions of it are kept; what is worked out each time has none. */
    static boolean kept(Field field) {
        return PERSON.containsKey(field) || POST.containsKey(field) || QUALIFICATION.containsKey(field) || OF_VERSION.contains(field)
                || field == Field.BIRTH_DATE_FOR_SERVICE;
    }

    /** The fields a post has. */
    static Iterable<Field> ofPost() {
        return POST.keySet();
    }

    /** All values as text, qualifications by {@code FIELD.id}. */
    static Map<String, String> all(String nationalId, PersonVersion person, Optional<JobVersion> job, List<QualificationVersion> held) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(Field.NATIONAL_ID.name(), nationalId);
        PERSON.forEach((field, place) -> texts.put(field.name(), place.read.apply(person)));
        texts.put(Field.BIRTH_DATE_FOR_SERVICE.name(), person.birthForService.toString());
        job.ifPresent(v -> {
            POST.forEach((field, place) -> texts.put(field.name(), place.read.apply(v.post)));
            OF_VERSION.forEach(field -> texts.put(field.name(), get(field, v)));
        });
        held.forEach(q -> QUALIFICATION.forEach((field, place) -> texts.put(field.name() + "." + q.qualificationId, place.read.apply(q))));
        return texts;
    }
}
