package masar.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.PartialDate;
import masar.kernel.Power;
import masar.records.EmployeeRow;
import masar.records.EmployeeRow.EventData;
import masar.records.EmployeeRow.PersonData;
import masar.records.EmployeeRow.QualificationData;
import masar.records.EmployeeRecord.FullName;
import masar.records.Sex;

/**
 * Somebody with a name and a story, who can sign in.
 *
 * @param number    place in the reserved range of IDs, below {@link Crowd#FIRST}
 * @param userName  at the sandbox of the national sign-on; the text {@code demo.story.USERNAME} tells the story
 * @param saudi     what the sign-on says of the nationality
 * @param onRecord  whether the ministry has a record at all
 * @param powers    what is granted, in the agency of {@code agency}
 * @param agency    agency of the powers
 */
public record Person(int number, String userName, String nameAr, String nameEn, Sex sex, PartialDate birth, boolean saudi, boolean onRecord,
        List<Power> powers, String agency, List<EventData> career, List<QualificationData> qualifications) {

    /** The national ID, from the reserved range; that of a resident begins with 2. */
    public String nationalId() {
        return saudi ? Crowd.id(number) : masar.kernel.text.NationalId.complete("29%07d".formatted(number)).digits();
    }

    /** The mobile that one-time codes go to; no such numbers are given out. */
    public String mobile() {
        return "+9665000%05d".formatted(number);
    }

    /** Birth as the sign-on tells it. */
    public LocalDate birthDay() {
        return birth.latest();
    }

    EmployeeRow row() {
        PersonData person = new PersonData(nationalId(), parts(nameAr), parts(nameEn), birth, sex, saudi ? "SA" : "JO", Optional.empty(), mobile(),
                userName + "@example.sa", "", "", "", "", "", "", "", "");
        return new EmployeeRow(number, person, career, qualifications);
    }

    private static FullName parts(String name) {
        String[] p = name.split(" ");
        return new FullName(p[0], p[1], p[2], p[3]);
    }
}
