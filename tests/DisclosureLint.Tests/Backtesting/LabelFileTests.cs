using DisclosureLint.Backtesting.Labels;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Backtesting;

public sealed class LabelFileTests
{
    [Fact]
    public void A_line_is_a_finding_with_the_verdicts_of_two_judges_and_the_one_that_counts()
    {
        var labels = LabelFile.Read([LabelFile.Header, "DL2001\tmarrow_s1\tabc123\tright\twrong\tright", "DL2002\tmarrow_s1\tdef456\twrong\t-\twrong"]);
        labels.Should().Equal(
            new FindingLabel("DL2001", "marrow_s1", "abc123", First: true, Second: false, IsRight: true),
            new FindingLabel("DL2002", "marrow_s1", "def456", First: false, Second: null, IsRight: false));
        labels.Select(label => label.IsDisputed).Should().Equal(true, false);
    }

    [Theory]
    [InlineData("rule,filing", "line 1: *")]
    [InlineData(LabelFile.Header + "\nDL2001\tmarrow_s1", "line 2: 2 columns instead of 6.")]
    [InlineData(LabelFile.Header + "\n\nDL2001\tf\tx\tright\tmaybe\tright", "line 3: the verdict is “maybe” instead of right or wrong.")]
    public void A_broken_line_is_named(string file, string message) =>
        FluentActions.Invoking(() => LabelFile.Read(file.Split('\n'))).Should().Throw<FormatException>().WithMessage(message);
}
