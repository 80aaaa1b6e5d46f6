using System.Text;
using LawTracker.Sources.Adapters;

namespace LawTracker.Sources.Tests;

/// <summary>A service that refuses says so in its own words, with a remedy; that is neither another layout nor an empty result.</summary>
public sealed class ApiRefusalTests
{
    [Theory]
    [InlineData("legi-scan-api", """{"status":"ERROR","alert":{"message":"Invalid API key"}}""", "LegiScan does not take the key (Invalid API key): set the variable that keyFrom names", true)]
    [InlineData("legi-scan-api", """{"status":"ERROR","alert":{"message":"Monthly query limit reached"}}""", "run it again when its quota begins anew", true)]
    [InlineData("legi-scan-api", """{"status":"ERROR","alert":{"message":"Unknown bill id"}}""", "LegiScan refuses this page (Unknown bill id)", false)]
    [InlineData("legi-scan-api", """{"status":"ERROR"}""", "(no reason given)", false)]
    [InlineData("open-states-api", """{"detail":"Invalid API Key. Login and visit the profile page for your API key."}""", "Open States does not take the key", true)]
    [InlineData("open-states-api", """{"detail":"exceeded limit of 250/day: 251"}""", "Open States gives no more for now (exceeded limit of 250/day: 251)", true)]
    [InlineData("open-states-api", """{"detail":"invalid page, must be in [1, 3]"}""", "Open States refuses this page", false)]
    [InlineData("open-states-api", """{"detail":[{"loc":["query","page"],"msg":"value is not a valid integer","type":"type_error.integer"}]}""", "value is not a valid integer", false)]
    public void A_refusal_says_what_to_do(string adapter, string answer, string message, bool concernsAll)
    {
        var error = Assert.Throws<SourceRefusedException>(() => Parse(adapter, answer));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(concernsAll, error.ConcernsAll);
    }

    [Theory]
    [InlineData("legi-scan-api", """{"status":"OK"}""")]
    [InlineData("legi-scan-api", """{"status":"MAYBE","bill":{}}""")]
    [InlineData("legi-scan-api", """{"status":"OK","searchresult":{"summary":{"count":7,"page_current":1,"page_total":1}}}""")]
    [InlineData("legi-scan-api", """{"status":"OK","bill":{"bill_number":"HB1","state":"ZZ","title":"Kites","session":{"session_name":"1st"},"progress":[{"date":"2025-01-01","event":99}]}}""")]
    [InlineData("legi-scan-api", """{"status":"OK","bill":{"bill_number":"HB1","state":"ZZ","title":"Kites","session":{"session_name":"1st"},"history":[{"date":"0000-00-00","action":"Filed"}]}}""")]
    [InlineData("open-states-api", """{"results":[],"pagination":{"page":1,"max_page":1,"total_items":3}}""")]
    [InlineData("open-states-api", """{"results":[]}""")]
    [InlineData("open-states-api", """[]""")]
    public void Another_shape_is_another_layout(string adapter, string answer) => Assert.Throws<SourceShapeException>(() => Parse(adapter, answer));

    static PageResult Parse(string adapter, string answer) => AllAdapters.Find(adapter)!.Parse(new(new("https://api.example.org/?op=x"), Encoding.UTF8.GetBytes(answer)));
}
