<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>hexalogue</name>
    <message>
        <location filename="hexalogue/adapters/checking.py"/>
        <source>{0} answers and accepts the key.</source>
        <translation>{0} は応答し、キーを受け付けました。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/checking.py"/>
        <source>{0} answers.</source>
        <translation>{0} は応答しています。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/checking.py"/>
        <source>{0} is reachable; the first message will prove the key.</source>
        <translation>{0} に接続できます。キーは最初のメッセージで確かめられます。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/checking.py"/>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Use {0} as its base_url.</source>
        <translation>base_url に {0} を使ってください。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/endpoints.py"/>
        <source>Check how the host is spelled in its base_url under [{0}] in providers.toml.</source>
        <translation>providers.toml の [{0}] にある base_url のホスト名のつづりを確かめてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/endpoints.py"/>
        <source>Name the certificate of {0} as its ca_file under [{1}] in providers.toml.</source>
        <translation>{0} の証明書を providers.toml の [{1}] に ca_file として書いてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/endpoints.py"/>
        <source>Start {0} there, let it through that computer's firewall, or correct its base_url under [{1}] in providers.toml.</source>
        <translation>そちらで {0} を起動するか、そのコンピューターのファイアウォールで許可するか、providers.toml の [{1}] の base_url を直してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/endpoints.py"/>
        <source>Start {0} there, or correct its base_url under [{1}] in providers.toml.</source>
        <translation>そこで {0} を起動するか、providers.toml の [{1}] にある base_url を直してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/asking.py"/>
        <location filename="hexalogue/adapters/families/openai_messages.py"/>
        <location filename="hexalogue/adapters/families/openai_responses.py"/>
        <source>files of the type {0}</source>
        <translation>{0} 形式のファイル</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/bedrock_errors.py"/>
        <source>Set this computer's clock: a signature holds for five minutes around the right time.</source>
        <translation>このコンピューターの時計を合わせてください。署名は正しい時刻の前後 5 分間だけ有効です。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/bedrock_errors.py"/>
        <source>its signature bears another time than theirs</source>
        <translation>署名の時刻が相手と違います</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/bedrock_request.py"/>
        <source>pictures of the type {0}</source>
        <translation>{0} 形式の画像</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/openai_responses_stream.py"/>
        <location filename="hexalogue/adapters/families/openai_stream.py"/>
        <location filename="hexalogue/adapters/families/reading.py"/>
        <source>data that cannot be read</source>
        <translation>読めないデータ</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/openai_responses_stream.py"/>
        <location filename="hexalogue/adapters/families/openai_stream.py"/>
        <location filename="hexalogue/adapters/families/reading.py"/>
        <location filename="hexalogue/adapters/http_chat.py"/>
        <location filename="hexalogue/engines/measuring.py"/>
        <location filename="hexalogue/wire/exchange.py"/>
        <location filename="hexalogue/wire/inflate.py"/>
        <location filename="hexalogue/wire/proxied.py"/>
        <location filename="hexalogue/wire/reply.py"/>
        <source>an answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/openai_responses_stream.py"/>
        <location filename="hexalogue/adapters/families/openai_stream.py"/>
        <location filename="hexalogue/adapters/families/reading.py"/>
        <location filename="hexalogue/wire/exchange.py"/>
        <location filename="hexalogue/wire/inflate.py"/>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>The answer of {0}</source>
        <translation>{0} の回答</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Asleep until it is asked: 502 and 503 mean that it starts.</source>
        <translation>要求されるまで休止しています。502 と 503 は起動中という意味です。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Claude on Vertex AI: the model stands in the address, the version in the body.</source>
        <translation>Vertex AI 上の Claude：モデルはアドレスに、バージョンは本文に入ります。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Content is a string: no images and no files.</source>
        <translation>内容は文字列のみで、画像やファイルは使えません。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Ids of tool calls are nine letters or digits: others are mapped to such.</source>
        <translation>ツール呼び出しの ID は英数字 9 文字で、他の形は変換されます。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Images, but no documents.</source>
        <translation>画像は使えますが、文書は使えません。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>KoboldAI itself: the answer comes whole, not as a stream.</source>
        <translation>KoboldAI：回答は逐次ではなく一括で届きます。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>No seed.</source>
        <translation>seed は使えません。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>No stop texts: the field is refused.</source>
        <translation>停止文字列は使えません。この項目は拒否されます。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>No system role: system prompts go before the first question.</source>
        <translation>system の役割はなく、システムプロンプトは最初の質問の前に入ります。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>No temperature and no top_p: the fields are refused.</source>
        <translation>temperature と top_p は使えません。この項目は拒否されます。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>No tools: the field is refused.</source>
        <translation>ツールは使えません。この項目は拒否されます。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>One system prompt, first of all: the chat templates behind it fail on a second one.</source>
        <translation>システムプロンプトは先頭に一つだけです。二つ目があるとテンプレートが失敗します。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Responses: keeps nothing anyway, and refuses `store`.</source>
        <translation>Responses：何も保存せず、`store` は拒否されます。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>System prompts have the role developer.</source>
        <translation>システムプロンプトの役割は developer です。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Takes min_p beside the standard fields.</source>
        <translation>標準の項目に加えて min_p が使えます。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Takes repeat_penalty, as llama.cpp calls it.</source>
        <translation>llama.cpp と同じ repeat_penalty が使えます。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Takes the same penalty, called repetition_penalty.</source>
        <translation>同じものを repetition_penalty という名前で使えます。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Takes top_k beside the standard fields.</source>
        <translation>標準の項目に加えて top_k が使えます。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>The API answers at once or not at all: `stream` must be absent.</source>
        <translation>回答は一括のみで、`stream` は指定できません。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>The limit of the answer is called max_completion_tokens; max_tokens is refused.</source>
        <translation>回答の上限は max_completion_tokens で、max_tokens は拒否されます。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>The models are a publisher's of Vertex AI, below a project and a location.</source>
        <translation>モデルはプロジェクトとロケーションの下にある Vertex AI の提供元のものです。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>The same, without a project.</source>
        <translation>同じで、プロジェクトはありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>The seed is called random_seed.</source>
        <translation>seed は random_seed という名前です。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Tools are used only where tool_choice says auto.</source>
        <translation>ツールは tool_choice が auto のときだけ使われます。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Transcription knows no verbose_json: text only.</source>
        <translation>文字起こしは verbose_json に対応せず、テキストのみです。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Usage comes unasked, or never: stream_options is refused.</source>
        <translation>使用量は自動で届くか、届きません。stream_options は拒否されます。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>chat_template_kwargs: {enable_thinking}, handed to the chat template.</source>
        <translation>chat_template_kwargs：{enable_thinking} をテンプレートに渡します。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>enable_thinking: true or false, beside the messages.</source>
        <translation>enable_thinking：true または false を、メッセージと並べて指定します。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>reasoning: {effort}, or {enabled: false}.</source>
        <translation>reasoning：{effort} または {enabled: false}。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>reasoning_effort knows high and none only.</source>
        <translation>reasoning_effort は high と none だけです。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>reasoning_effort: instant switches it off.</source>
        <translation>reasoning_effort：instant でオフになります。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>reasoning_effort: low, medium or high; none switches it off.</source>
        <translation>reasoning_effort：low、medium、high。none でオフになります。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>thinking: {type: enabled} or {type: disabled}.</source>
        <translation>thinking：{type: enabled} または {type: disabled}。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/http_chat.py"/>
        <source>Choose another provider for questions; this one is for “hexalogue transcribe”.</source>
        <translation>質問には別のプロバイダーを選んでください。これは「hexalogue transcribe」用です。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/http_chat.py"/>
        <source>something that is no stream of this kind</source>
        <translation>この種のストリームではないもの</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/http_chat.py"/>
        <location filename="hexalogue/wire/hub_api.py"/>
        <location filename="hexalogue/wire/releases.py"/>
        <location filename="hexalogue/wire/replies.py"/>
        <source>a web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/http_chat.py"/>
        <location filename="hexalogue/wire/reply.py"/>
        <source>more than {0} bytes</source>
        <translation>{0} バイトを超えるデータ</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/backends.py"/>
        <source>Meanwhile the built-in {0} answers: leave the prefix before the model's name away.</source>
        <translation>その間は内蔵の {0} が回答します。モデル名の前の接頭辞を外してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/backends.py"/>
        <source>Run “.venv/bin/python -m pip install {0}” in Hexalogue's folder. {1}</source>
        <translation>Hexalogue のフォルダーで「.venv/bin/python -m pip install {0}」を実行してください。{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/bitnet_build.py"/>
        <source>Build bitnet.cpp from its sources (github.com/microsoft/BitNet) and set {0} to its folder or to the {1} in it.</source>
        <translation>bitnet.cpp をソースからビルドし（github.com/microsoft/BitNet）、{0} にそのフォルダーか中の {1} を設定してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/child.py"/>
        <source>its process could not be started ({0})</source>
        <translation>プロセスを起動できませんでした（{0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>Install the Hexalogue for this computer's processor, or build the engine again with “make run”.</source>
        <translation>このコンピューターのプロセッサ用の Hexalogue を入れるか、「make run」でエンジンをビルドし直してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>a library is missing</source>
        <translation>ライブラリがありません</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>arithmetic error, SIGFPE</source>
        <translation>算術エラー、SIGFPE</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>ended from outside, SIGKILL</source>
        <translation>外部から終了、SIGKILL</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>ended from outside, SIGTERM</source>
        <translation>外部から終了、SIGTERM</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>it did not answer any more</source>
        <translation>応答しなくなりました</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>it ended itself (abort)</source>
        <translation>自ら終了しました（abort）</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>it ended itself, SIGABRT</source>
        <translation>自ら終了しました、SIGABRT</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>it ended itself, SIGABRT: {0}</source>
        <translation>自ら終了しました、SIGABRT：{0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>it was built for another processor</source>
        <translation>別のプロセッサ向けのビルドです</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>memory access violation</source>
        <translation>メモリアクセス違反</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>memory access violation, SIGSEGV</source>
        <translation>メモリアクセス違反、SIGSEGV</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>stack overflow</source>
        <translation>スタックオーバーフロー</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>the model file changed or its disk went away, SIGBUS</source>
        <translation>モデルファイルが変わったか、ディスクが外れました、SIGBUS</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>{0}, SIGILL</source>
        <translation>{0}、SIGILL</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <location filename="hexalogue/engines/faults.py"/>
        <source>exit code {0}</source>
        <translation>終了コード {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <location filename="hexalogue/engines/faults.py"/>
        <source>signal {0}</source>
        <translation>シグナル {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine.py"/>
        <source>none is loaded</source>
        <translation>読み込まれていません</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine.py"/>
        <source>the application is closing</source>
        <translation>アプリを終了しています</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine.py"/>
        <location filename="hexalogue/adapters/inprocess/engine_bitnet.py"/>
        <location filename="hexalogue/adapters/inprocess/native_session.py"/>
        <source>it was stopped while loading</source>
        <translation>読み込み中に停止されました</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_bitnet.py"/>
        <source>its server broke the answer off</source>
        <translation>サーバーが回答を途中で切りました</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_bitnet.py"/>
        <source>its server ended with status {0}</source>
        <translation>サーバーがステータス {0} で終了しました</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_bitnet.py"/>
        <source>its server refused the request with status {0}</source>
        <translation>サーバーがステータス {0} でリクエストを拒否しました</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_bitnet.py"/>
        <source>{0} names no build with a llama-server in it</source>
        <translation>{0} の先に llama-server を含むビルドがありません</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_candle.py"/>
        <source>the model has a chat template that Candle's package does not know</source>
        <translation>モデルのチャットテンプレートに Candle のパッケージが対応していません</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_candle.py"/>
        <source>the model needs its publisher's tokenizer.json beside the file</source>
        <translation>ファイルの隣に提供元の tokenizer.json が必要です</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_transformers.py"/>
        <source>{0} has no chat template, so it cannot chat</source>
        <translation>{0} にはチャットテンプレートがないため、チャットできません</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/llamacpp.py"/>
        <source>it could not make a context for the model</source>
        <translation>モデルのコンテキストを用意できませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/llamacpp.py"/>
        <source>it did not take the model file</source>
        <translation>モデルファイルを受け付けませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/llamacpp.py"/>
        <source>it reported error {0} while evaluating</source>
        <translation>評価中にエラー {0} を報告しました</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/llamacpp.py"/>
        <source>the text could not be cut into tokens</source>
        <translation>テキストをトークンに分割できませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others.py"/>
        <location filename="hexalogue/services/providers.py"/>
        <source>Choose another provider with “hexalogue providers”.</source>
        <translation>「hexalogue providers」で別のプロバイダーを選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others_models.py"/>
        <source>Name a folder of safetensors from its publisher; pickled weights (.bin, .pt) are not read.</source>
        <translation>提供元の safetensors フォルダーを指定してください。pickle 形式の重み（.bin、.pt）は読み込みません。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others_models.py"/>
        <source>it cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others_models.py"/>
        <source>it does not begin as one</source>
        <translation>先頭が正しくありません</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others_models.py"/>
        <source>it holds no config.json with safetensors beside it</source>
        <translation>config.json と safetensors がありません</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others_models.py"/>
        <source>{0} is not a model for Transformers: it holds no config.json with safetensors.</source>
        <translation>{0} は Transformers 用のモデルではありません：config.json と safetensors がありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/serving.py"/>
        <source>no model is loaded</source>
        <translation>モデルが読み込まれていません</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/template.py"/>
        <source>endless output</source>
        <translation>終わらない出力</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/template.py"/>
        <source>it runs longer than {0} s</source>
        <translation>処理が {0} 秒を超えました</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/template.py"/>
        <source>its chat template cannot be read ({0})</source>
        <translation>チャットテンプレートを読み取れません（{0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/template.py"/>
        <source>its chat template failed ({0})</source>
        <translation>チャットテンプレートが失敗しました（{0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/template.py"/>
        <source>its chat template is too long ({0} characters)</source>
        <translation>チャットテンプレートが長すぎます（{0} 文字）</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/listing.py"/>
        <source>a list of models</source>
        <translation>モデルの一覧</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/listing.py"/>
        <location filename="hexalogue/adapters/speech/asking.py"/>
        <location filename="hexalogue/engines/measuring.py"/>
        <location filename="hexalogue/wire/google_auth.py"/>
        <location filename="hexalogue/wire/hub_api.py"/>
        <location filename="hexalogue/wire/releases.py"/>
        <source>something else</source>
        <translation>別のもの</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/asking.py"/>
        <source>a transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/ffmpeg.py"/>
        <source>Choose a sound or video file, and check that it plays.</source>
        <translation>音声か動画のファイルを選び、再生できるか確認してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/ffmpeg.py"/>
        <source>ffmpeg said nothing for {0} s</source>
        <translation>ffmpeg が {0} 秒間応答しませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/ffmpeg.py"/>
        <source>has no sound in it</source>
        <translation>に音声がありません</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/ffmpeg.py"/>
        <source>is no recording that ffmpeg can read</source>
        <translation>は ffmpeg で読める録音ではありません</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/ffmpeg.py"/>
        <source>it cannot be run</source>
        <translation>実行できません</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>Check that it plays, or record again.</source>
        <translation>再生できるか確認するか、録音し直してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>Check the name and the folder.</source>
        <translation>名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>Choose a file with sound in it.</source>
        <translation>音声を含むファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>Install ffmpeg (Debian, Ubuntu: apt install ffmpeg; macOS: brew install ffmpeg; Windows: winget install ffmpeg), or save the recording as WAV, MP3, FLAC or Ogg Vorbis.</source>
        <translation>ffmpeg を入れるか（Debian、Ubuntu：apt install ffmpeg、macOS：brew install ffmpeg、Windows：winget install ffmpeg）、録音を WAV、MP3、FLAC、Ogg Vorbis で保存してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>Name a sound or video file.</source>
        <translation>音声か動画のファイルを指定してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>There is no file {0}.</source>
        <translation>ファイル {0} がありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} cannot be read here without ffmpeg.</source>
        <translation>{0} の読み取りには ffmpeg が必要です。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} cannot be used: {1}.</source>
        <translation>{0} は使えません：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} has no sound in it.</source>
        <translation>{0} に音声がありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} is empty.</source>
        <translation>{0} は空です。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} is not a file.</source>
        <translation>{0} はファイルではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} is too large to be sent as it is.</source>
        <translation>{0} は大きすぎてそのまま送れません。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <location filename="hexalogue/engines/archive.py"/>
        <location filename="hexalogue/store/disk_failures.py"/>
        <location filename="hexalogue/store/failures.py"/>
        <source>the disk reported an error</source>
        <translation>ディスクがエラーを返しました</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/wav.py"/>
        <source>it is no WAV file</source>
        <translation>WAV ファイルではありません</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/wav.py"/>
        <source>its header ends before any sound</source>
        <translation>音声の前でヘッダーが終わっています</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/wav.py"/>
        <source>there is no sound in it</source>
        <translation>音声が入っていません</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/wav.py"/>
        <location filename="hexalogue/vault/sealed.py"/>
        <source>its header is damaged</source>
        <translation>ヘッダーが壊れています</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/doctor_page.py"/>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Doctor</source>
        <translation>診断</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/machine_pages.py"/>
        <location filename="hexalogue/ui/activity/view.py"/>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/machine_pages.py"/>
        <location filename="hexalogue/ui/engines/view.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Engines</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/keys/view.py"/>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/models/view.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/palette/commands.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/list_view.py"/>
        <location filename="hexalogue/ui/providers/view.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <location filename="hexalogue/ui/settings/view.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Set up</source>
        <translation>セットアップ</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_address.py"/>
        <source>must be an address such as http://127.0.0.1:8080/v1, not {0}</source>
        <translation>は http://127.0.0.1:8080/v1 のようなアドレスにします（現在は {0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>does not belong in a file: put it into the keychain with “hexalogue keys set {0}”</source>
        <translation>はファイルに書かず、「hexalogue keys set {0}」でキーチェーンに保存してください</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>holds {0}, which is no known quirk</source>
        <translation>の {0} は既知の特性ではありません</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>holds {0}, which is taken</source>
        <translation>の {0} は既に使われています</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>is no id of a provider: use {0}, and not the word “{1}”</source>
        <translation>はプロバイダーの ID として使えません。{0}を使い、「{1}」は避けてください</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>is the second table about {0}</source>
        <translation>は {0} の 2 つ目のテーブルです</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>must be a table, as in [my-server]</source>
        <translation>は [my-server] のようなテーブルにします</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>must be one of a server: what runs inside the application cannot be added here</source>
        <translation>はサーバーの種類にします。アプリ内で動くものはここでは追加できません</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>names {0}, which is no file</source>
        <translation>が指す {0} はファイルではありません</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>runs inside the application: there is nothing to change here</source>
        <translation>はアプリ内で動くため、ここで変えるものはありません</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>is missing</source>
        <translation>がありません</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>a date</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>a table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>is not UTF-8 text</source>
        <translation>は UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>is not a known key</source>
        <translation>は未対応の項目です</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>is not valid TOML ({0})</source>
        <translation>は正しい TOML ではありません（{0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>is {0} in a file called {1}</source>
        <translation>がファイル {1} の中で {0} になっています</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>lower-case letters, digits, dots, hyphens</source>
        <translation>英小文字、数字、ピリオド、ハイフン</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be a list of different texts</source>
        <translation>は重複のない文字列のリストにします</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be a list of numbers from {0} on, not {1}</source>
        <translation>は {0} 以上の数値のリストにします（現在は {1}）</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be a list of tables</source>
        <translation>はテーブルのリストにします</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be a number above zero, not {0}</source>
        <translation>は 0 より大きい数値にします（現在は {0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be above zero</source>
        <translation>は 0 より大きい値にします</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be of {0}, not {1}</source>
        <translation>は {0} から選びます（現在は {1}）</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be one of {0}, not {1}</source>
        <translation>は {0} のいずれかにします（現在は {1}）</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be {0}, not {1}</source>
        <translation>は{0}にします（現在は {1}）</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must not be empty</source>
        <translation>は空にできません</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>unknown reason</source>
        <translation>理由は不明</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>what is written there</source>
        <translation>書かれている内容</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>a text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source> Not counted: {0}.</source>
        <translation>含まないもの：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>1 worker</source>
        <translation>ワーカー 1 台</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>A worker may not listen on {0}: that is every network this computer is in, and RPC has no key.</source>
        <translation>ワーカーは {0} で待ち受けられません。すべてのネットワークに公開され、RPC にはキーがありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>Its memory is used anyway. Name the other machines.</source>
        <translation>このコンピューターのメモリは元々使われます。ほかの機器を指定してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>Look at it with “hexalogue peers check”, or remove it first.</source>
        <translation>「hexalogue peers check」で確認するか、先に取り除いてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>Name one address of this computer in your own network, for example 192.168.1.20, or 127.0.0.1.</source>
        <translation>このコンピューターのネットワーク内アドレス（例：192.168.1.20）か 127.0.0.1 を指定してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>Remove one that is not used.</source>
        <translation>使っていないものを取り除いてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>The first start sends each worker its part of the model over the network, which may be gigabytes; with “-c” a worker keeps it for the next time.</source>
        <translation>最初の起動では、各ワーカーにモデルの担当分をネットワーク経由で送ります（数 GB になることもあります）。「-c」を付けたワーカーは次回のために保存します。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>There are {0} workers already, and llama.cpp takes no more.</source>
        <translation>ワーカーは既に {0} あり、llama.cpp はこれ以上受け付けません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>This computer and {0} have about {1} for a model</source>
        <translation>このコンピューターと{0}で、モデルに約 {1} 使えます</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>Write HOST or HOST:PORT, as in 192.168.1.20:{0}.</source>
        <translation>192.168.1.20:{0} のように、ホストまたはホスト:ポートで書いてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>it speaks version {0} of the protocol and this computer's llama-server {1}</source>
        <translation>プロトコルのバージョンが {0} で、このコンピューターの llama-server は {1} です</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>llama.cpp's RPC listens on IPv4 addresses only.</source>
        <translation>llama.cpp の RPC は IPv4 アドレスだけで待ち受けます。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>llama.cpp's RPC neither encrypts nor asks for a key: whoever reaches a worker's port can read what passes and run commands there. Use it only in a network where you trust every machine, never towards the internet.</source>
        <translation>llama.cpp の RPC は暗号化もキーの確認もしません。ワーカーのポートに届く人は、通信を読み、コマンドを実行できます。すべてのコンピューターを信頼できるネットワークでだけ使い、インターネットには開かないでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>no worker</source>
        <translation>ワーカー 0 台</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>{0} is in the list already.</source>
        <translation>{0} は既に一覧にあります。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>{0} is this computer itself.</source>
        <translation>{0} はこのコンピューター自身です。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>{0} workers</source>
        <translation>ワーカー {0} 台</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>{0}; it needs {1} and does not fit.</source>
        <translation>{0}。必要量は {1} で、入りません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>{0}; it needs {1} and fits.</source>
        <translation>{0}。必要量は {1} で、入ります。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>“{0}” is no IP address, and a worker listens on an address.</source>
        <translation>「{0}」は IP アドレスではありません。ワーカーはアドレスで待ち受けます。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>“{0}” is no worker's address.</source>
        <translation>「{0}」はワーカーのアドレスではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It answers again, {0}.</source>
        <translation>再び応答しています（{0}）。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It answers again.</source>
        <translation>再び応答しています。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It is ready after {0} s, {1}.</source>
        <translation>{0} 秒で準備完了です（{1}）。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It is ready after {0} s.</source>
        <translation>{0} 秒で準備完了です。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It starts: version {0}, {1}, with {2}.</source>
        <translation>起動します：バージョン {0}、{1}、モデル {2}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It starts: version {0}, {1}.</source>
        <translation>起動します：バージョン {0}、{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>{0} Another attempt would fail in the same way, so it is not started again.</source>
        <translation>{0}もう一度試しても同じになるため、再起動しません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>{0} It ended {1} times within {2} and is not started again.</source>
        <translation>{0}{2} 以内に {1} 回終了したため、再起動しません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>{0} It starts again in {1} s{2} (attempt {3} of {4}).</source>
        <translation>{0}{1} 秒後に再起動します{2}（{4} 回中 {3} 回目）。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for AMD GPUs (ROCm)</source>
        <translation>AMD GPU 用ビルド（ROCm）</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for Adreno GPUs (OpenCL)</source>
        <translation>Adreno GPU 用ビルド（OpenCL）</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for Apple GPUs (Metal)</source>
        <translation>Apple GPU 用ビルド（Metal）</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for Intel GPUs (SYCL)</source>
        <translation>Intel GPU 用ビルド（SYCL）</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for Intel hardware (OpenVINO)</source>
        <translation>Intel ハードウェア用ビルド（OpenVINO）</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for NVIDIA GPUs (CUDA)</source>
        <translation>NVIDIA GPU 用ビルド（CUDA）</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for any GPU (Vulkan)</source>
        <translation>あらゆる GPU 用ビルド（Vulkan）</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for the processor</source>
        <translation>プロセッサ用ビルド</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>{0} minutes</source>
        <translation>{0} 分</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <source>on the processor alone</source>
        <translation>プロセッサだけで</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <source>with 1 layer on the GPU</source>
        <translation>GPU に 1 層で</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <source>with a context of {0} tokens</source>
        <translation>コンテキスト {0} トークンで</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <source>with its build for {0}</source>
        <translation>{0} 用ビルドで</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <source>with {0} layers on the GPU</source>
        <translation>GPU に {0} 層で</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <location filename="hexalogue/engines/assets.py"/>
        <source>the processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>Check the disk and the permissions of {0}.</source>
        <translation>ディスクと {0} の権限を確認してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>Free some space on that disk and try again; nothing is lost.</source>
        <translation>ディスクの空きを増やしてもう一度試してください。失われたものはありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>Give your user write permission there, or set HEXALOGUE_HOME to a folder of yours.</source>
        <translation>書き込み権限を与えるか、HEXALOGUE_HOME を自分のフォルダーに設定してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>The disk that holds {0} is full.</source>
        <translation>{0} のあるディスクがいっぱいです。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>The folder {0} cannot be written to.</source>
        <translation>フォルダー {0} に書き込めません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>Update Hexalogue; nothing in the file was changed.</source>
        <translation>Hexalogue を更新してください。ファイルは変更していません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>{0} could not be read: {1}.{2}</source>
        <translation>{0} を読み取れませんでした：{1}。{2}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>{0} needs {1} and the disk has {2} free.</source>
        <translation>{0} には {1} 必要ですが、ディスクの空きは {2} です。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>{0} was written by a newer Hexalogue (format {1}, this one knows {2}).</source>
        <translation>{0} はより新しい Hexalogue で書かれています（形式 {1}、この版は {2} まで）。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <location filename="hexalogue/engines/versions.py"/>
        <source> It is kept as {0}.</source>
        <translation> {0} として残してあります。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Choose another variant or another version.</source>
        <translation>別の種類かバージョンを選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Close other programs, set a shorter context, or choose a smaller model; then send again.</source>
        <translation>ほかのプログラムを閉じるか、コンテキストを短くするか、小さなモデルを選んで、もう一度送信してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Install the version you want; the last two are kept.</source>
        <translation>使いたいバージョンをインストールしてください。直近の 2 つが残ります。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>No download of {0} was found: {1}.</source>
        <translation>{0} のダウンロードが見つかりません：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Nothing was installed. Get the archive from the engine's own release page.</source>
        <translation>何もインストールしていません。エンジンの配布ページからアーカイブを入手してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The computer {0} cannot take part: {1}.</source>
        <translation>コンピューター {0} は参加できません：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The engine {0} did not start: {1}.</source>
        <translation>エンジン {0} が起動しませんでした：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The engine {0} is not installed.</source>
        <translation>エンジン {0} はインストールされていません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The engine {0} ran out of memory and was ended.</source>
        <translation>エンジン {0} はメモリ不足で終了しました。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The engine {0} stopped unexpectedly ({1}).</source>
        <translation>エンジン {0} が予期せず停止しました（{1}）。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The new {0} does not work on this computer: {1}.</source>
        <translation>新しい {0} はこのコンピューターで動きません：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The worker {0} has a public address, and llama.cpp's RPC neither encrypts nor asks for a key.</source>
        <translation>ワーカー {0} は公開アドレスです。llama.cpp の RPC は暗号化もキーの確認もしません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>There is no earlier {0} to go back to.</source>
        <translation>戻せる以前の {0} がありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Try again; if it stays, run “hexalogue doctor” and choose another model.</source>
        <translation>もう一度試し、直らなければ「hexalogue doctor」を実行して別のモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Use an address of your own network, or a tunnel that ends on this computer.</source>
        <translation>自分のネットワークのアドレスか、このコンピューターに届くトンネルを使ってください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>What had arrived is kept. Send again: a fresh engine starts by itself.</source>
        <translation>届いた分は残っています。もう一度送信すると、新しいエンジンが自動で起動します。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>{0} was not opened: {1}.</source>
        <translation>{0} は開きませんでした：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>The keychain ({0}) failed: {1}.</source>
        <translation>キーチェーン（{0}）のエラー：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>The keychain ({0}) is locked.</source>
        <translation>キーチェーン（{0}）はロックされています。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>The passphrase does not open the encrypted file of keys.</source>
        <translation>このパスフレーズでは暗号化キーファイルを開けません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>This system has no keychain to keep keys in: {0}.</source>
        <translation>このシステムにはキーを保存するキーチェーンがありません：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>Try again; nothing was deleted.</source>
        <translation>もう一度試してください。何も削除していません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>Type it again; the file was not changed.</source>
        <translation>もう一度入力してください。ファイルは変更していません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>Unlock it, then try again; or use the key for this session only.</source>
        <translation>ロックを解除してもう一度試すか、キーを今回だけ使ってください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>Use the key for this session only, set the provider's environment variable, or choose an encrypted file with a passphrase.</source>
        <translation>キーを今回だけ使うか、プロバイダーの環境変数を設定するか、パスフレーズ付きの暗号化ファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source> It has {0}.</source>
        <translation> あるもの：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source> Known here: {0}.</source>
        <translation> ここにあるもの：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Check the spelling, or look for it with “hexalogue models search WORDS”.</source>
        <translation>つづりを確認するか、「hexalogue models search WORDS」で探してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Choose a file ending in .gguf from its publisher, or download the model again.</source>
        <translation>提供元の .gguf ファイルを選ぶか、モデルを再ダウンロードしてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Close other programs, choose a smaller model, or set a shorter context.</source>
        <translation>ほかのプログラムを閉じるか、小さなモデルを選ぶか、コンテキストを短くしてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Connect to the internet for the first download, or import a GGUF file you already have.</source>
        <translation>最初のダウンロードのためにインターネットに接続するか、手元の GGUF ファイルを読み込んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Download it again; if it happens twice, use another mirror or network.</source>
        <translation>もう一度ダウンロードしてください。2 回続くなら、別のミラーかネットワークを使ってください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Download or copy the file again.</source>
        <translation>ファイルをもう一度ダウンロードまたはコピーしてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>List the models with “hexalogue models”, or import a GGUF file.</source>
        <translation>「hexalogue models」で一覧を見るか、GGUF ファイルを読み込んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Shorten the message, or choose a model with a longer context.</source>
        <translation>メッセージを短くするか、コンテキストの長いモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Sign in and accept them at {0}, then put a token of yours into the variable HF_TOKEN.</source>
        <translation>{0} でサインインして同意し、トークンを環境変数 HF_TOKEN に入れてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>The hub has no {0}, or it is private.{1}</source>
        <translation>ハブに {0} はないか、非公開です。{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>The message has {0} tokens and the model reads at most {1}.</source>
        <translation>メッセージは {0} トークンですが、モデルが読めるのは {1} までです。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>There is no model called “{0}”.{1}</source>
        <translation>「{0}」というモデルはありません。{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>There is no model to answer with: {0}.</source>
        <translation>回答できるモデルがありません：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Update Hexalogue, or choose another model.</source>
        <translation>Hexalogue を更新するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>none is on this computer and none could be downloaded</source>
        <translation>このコンピューターになく、ダウンロードもできませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} arrived damaged: its checksum is not the publisher's, so it will not be used.</source>
        <translation>{0} は壊れて届きました。チェックサムが提供元と一致しないため使いません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} has the architecture “{1}”, which this version's engine does not know.</source>
        <translation>{0} のアーキテクチャ「{1}」は、この版のエンジンが対応していません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} is incomplete: {1} of at least {2} are there.</source>
        <translation>{0} は不完全です：少なくとも {2} のうち {1} しかありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} is not a usable GGUF model: {1}.</source>
        <translation>{0} は使える GGUF モデルではありません：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} may only be downloaded once its publisher's terms are accepted.</source>
        <translation>{0} は提供元の利用条件に同意するとダウンロードできます。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} needs about {1} of memory and {2} are free.</source>
        <translation>{0} には約 {1} のメモリが必要ですが、空きは {2} です。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source> (HTTP {0})</source>
        <translation>（HTTP {0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>A filter of {0} refused this{1}.</source>
        <translation>{0} のフィルターに拒否されました{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Add credit or raise the limit at the provider, use another key, or choose another provider.</source>
        <translation>プロバイダーで残高を追加するか上限を上げる、別のキーを使う、または別のプロバイダーを選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Allow it with “--max-class {0}”, or ask {1} directly.</source>
        <translation>「--max-class {0}」で許可するか、{1} に直接問い合わせてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Ask in other words, or choose another model.</source>
        <translation>言い方を変えるか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Change what it names, or choose another model or provider.</source>
        <translation>指摘された点を直すか、別のモデルやプロバイダーを選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Check its base_url: host, port and path.</source>
        <translation>base_url を確認してください：ホスト、ポート、パス。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Choose a provider inside that class, or allow the wider class for this question.</source>
        <translation>この範囲内のプロバイダーを選ぶか、この質問に限り広い範囲を許可してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Choose another one, or make it on the Providers page, under Routing.</source>
        <translation>別のものを選ぶか、「プロバイダー」ページの「ルーティング」で作ってください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Give the key the permission at the provider, or choose another model or key.</source>
        <translation>プロバイダーでキーに権限を与えるか、別のモデルやキーを選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Leave the {0} out, or choose a provider that takes them.</source>
        <translation>{0} を外すか、対応するプロバイダーを選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>List its models with “hexalogue models --provider {0}”, and choose one of them.</source>
        <translation>「hexalogue models --provider {0}」で一覧を見て、1 つ選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>List the providers with “hexalogue providers”, or add one in providers.toml.</source>
        <translation>「hexalogue providers」で一覧を見るか、providers.toml に追加してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Nobody is in the chain “{0}”.</source>
        <translation>チェーン「{0}」は空です。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Shorten the message, start a new conversation, or choose a model with a longer context.</source>
        <translation>メッセージを短くするか、新しい会話を始めるか、コンテキストの長いモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Store a valid key with “hexalogue keys set {0}”, or on the Keys page.</source>
        <translation>「hexalogue keys set {0}」または「キー」ページで有効なキーを保存してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Store one with “hexalogue keys set {0}”, or on the Keys page.</source>
        <translation>「hexalogue keys set {0}」または「キー」ページで保存してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Switch it on on the Providers page, or name it all the same: {0}.</source>
        <translation>「プロバイダー」ページでオンにするか、直接指定してください：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>The account at {0} has no credit left{1}.</source>
        <translation>{0} のアカウントに残高がありません{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>The conversation is longer than the model at {0} reads{1}.</source>
        <translation>会話が {0} のモデルの読める長さを超えています{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>There is no chain called “{0}”.</source>
        <translation>「{0}」というチェーンはありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>There is no provider called “{0}”.</source>
        <translation>「{0}」というプロバイダーはありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Try again {0}, or choose another provider.</source>
        <translation>{0}もう一度試すか、別のプロバイダーを選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Wait until it is ready, then send again.</source>
        <translation>準備ができるまで待って、もう一度送信してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Write its base_url under [{0}] in providers.toml, in the folder of the settings.</source>
        <translation>設定フォルダーの providers.toml の [{0}] に base_url を書いてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>in a moment</source>
        <translation>少し待って</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>in {0} s</source>
        <translation>{0} 秒後に</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>no further than this computer</source>
        <translation>このコンピューターの中まで</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>no key is stored for it</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>out of this computer, onto your network</source>
        <translation>このコンピューターからネットワークへ</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>out of your network</source>
        <translation>ネットワークの外へ</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>the companies you name</source>
        <translation>指定した企業</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>your network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} does not accept the key.</source>
        <translation>{0} がキーを受け付けません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} does not allow this with this key{1}.</source>
        <translation>{0} はこのキーではこれを許可していません{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} does not answer as {1} does.</source>
        <translation>{0} は {1} のように応答しません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} failed to answer{1}{2}.</source>
        <translation>{0} は回答できませんでした{1}{2}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} has no address yet{1}.</source>
        <translation>{0} のアドレスがまだありません{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} has no model called “{1}”{2}.</source>
        <translation>{0} に「{1}」というモデルはありません{2}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} is not used. {1}</source>
        <translation>{0} は使いません。{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} is still loading its model.</source>
        <translation>{0} はモデルを読み込み中です。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} needs a key, and {1}.</source>
        <translation>{0} にはキーが必要ですが、{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} refused the request{1}{2}.</source>
        <translation>{0} がリクエストを拒否しました{1}{2}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} serves this model, and you switched {1} off.</source>
        <translation>このモデルは {0} が提供していますが、{1} はオフになっています。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} takes no more requests for now{1}.</source>
        <translation>{0} は現在これ以上リクエストを受け付けません{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} takes no {1}.</source>
        <translation>{0} は{1}に対応していません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} would be asked next, but it would take the words {1}, and you chose one that keeps them on {2}.</source>
        <translation>次は {0} ですが、内容が{1}送られます。選んだのは{2}に留めるものです。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} would take these words {1}, and they may go no further than {2}.</source>
        <translation>{0} はこの内容を{1}送りますが、許可されているのは{2}までです。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/usage.py"/>
        <source>Correct “{0}” in {1}.</source>
        <translation>{1} の「{0}」を直してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/usage.py"/>
        <source>{0}: its entry “{1}” {2}.</source>
        <translation>{0}：項目「{1}」{2}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Check the address or mirror in Settings, and that this network allows it; then try again.</source>
        <translation>設定のアドレスやミラーと、このネットワークで許可されているかを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Check the network connection, or set a mirror or a proxy in Settings, then try again.</source>
        <translation>ネットワーク接続を確認するか、設定でミラーやプロキシを指定して、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Check this computer's date; a company proxy's certificate belongs in the system's trust store.</source>
        <translation>日付を確認してください。会社のプロキシの証明書はシステムの証明書ストアに入れます。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Correct the token in the variable HF_TOKEN, or remove the variable: public models need none.</source>
        <translation>環境変数 HF_TOKEN のトークンを直すか、変数を取り除いてください。公開モデルには不要です。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Sign in to the network (hotel, company proxy) or use another one, then try again.</source>
        <translation>ネットワーク（ホテル、会社のプロキシ）にサインインするか、別のネットワークで試してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Something on this network answered for {0} with {1} instead of {2}.</source>
        <translation>このネットワークの何かが {0} に代わって {2} ではなく {1} を返しました。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>The connection to {0} is not trusted: {1}.</source>
        <translation>{0} への接続を信頼できません：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Try again; if it happens often, check the network connection or use a mirror.</source>
        <translation>もう一度試してください。続くようなら接続を確認するか、ミラーを使ってください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Try again; if it stays so, choose another model or provider.</source>
        <translation>もう一度試し、直らなければ別のモデルかプロバイダーを選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>What had arrived is kept; try again to go on.</source>
        <translation>届いた分は残っています。もう一度試すと続きから始まります。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} broke off before its end.</source>
        <translation>{0} が途中で切れました。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} could not be reached: {1}.</source>
        <translation>{0} に接続できませんでした：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} did not answer in time ({1}, {2} s).</source>
        <translation>{0} が時間内に応答しませんでした（{1}、{2} 秒）。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} does not accept the token in the variable HF_TOKEN.</source>
        <translation>{0} が環境変数 HF_TOKEN のトークンを受け付けません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} refused {1} (HTTP {2}).</source>
        <translation>{0} が {1} を拒否しました（HTTP {2}）。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} sent {1} instead of {2}.</source>
        <translation>{0} から {2} ではなく {1} が届きました。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source> beside {0} on the GPU</source>
        <translation>（GPU に {0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>, about {0} a second {1}.</source>
        <translation>、毎秒約 {0}（{1}）。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>, all on the GPU</source>
        <translation>、すべて GPU</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>, {0} of {1} layers on the GPU</source>
        <translation>、{1} 層中 {0} 層が GPU</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>Fits with a shorter context: {0} tokens instead of {1}</source>
        <translation>コンテキストを短くすれば入ります：{1} ではなく {0} トークン</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>Fits with room: {0} tokens of context</source>
        <translation>余裕で入ります：コンテキスト {0} トークン</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>Just fits: needs {0} of the {1} that are free, with {2} tokens of context</source>
        <translation>ぎりぎり入ります：空き {1} のうち {0} を使い、コンテキスト {2} トークン</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>Too large: needs {0}{1}, {2} are free. Choose {3}.</source>
        <translation>大きすぎます：{0}{1} 必要、空き {2}。{3} を選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>a Q4 file</source>
        <translation>Q4 ファイル</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>a context of {0}</source>
        <translation>コンテキスト {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>a smaller model</source>
        <translation>小さなモデル</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>as last time</source>
        <translation>前回と同様</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>judging by other models on this computer</source>
        <translation>このコンピューターのほかのモデルから推定</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>{0} words</source>
        <translation>{0} 語</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/hub_files.py"/>
        <source>{0} was chosen: nearly lossless, and at {1} still quick.</source>
        <translation>{0} を選びました：ほぼ劣化がなく、{1} でもまだ高速です。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/hub_files.py"/>
        <source>{0} was chosen: the best that goes into the {1} that are free.</source>
        <translation>{0} を選びました：空き {1} に入る最良のものです。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/hub_files.py"/>
        <source>{0} was chosen: the usual balance of quality, size and speed, {1}.</source>
        <translation>{0} を選びました：品質・サイズ・速さの標準的なバランス、{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>1 computer helps.</source>
        <translation>1 台が手伝います。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>1 computer is named.</source>
        <translation>1 台を指定済み。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>A model is here.</source>
        <translation>モデルがあります。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>A model is missing.</source>
        <translation>モデルがありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>An engine or a model is missing.</source>
        <translation>エンジンかモデルがありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Answers now.</source>
        <translation>すぐに使えます。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Engine and model are here.</source>
        <translation>エンジンもモデルもあります。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>For this window only.</source>
        <translation>このウィンドウ専用です。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Found: {0}.</source>
        <translation>検出：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Installed and updated for you.</source>
        <translation>自動でインストール・更新します。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>It comes with Hexalogue.</source>
        <translation>Hexalogue に付属します。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>It makes its own.</source>
        <translation>自分で作ります。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Key for {0}.</source>
        <translation>{0} のキーがあります。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Needs a key.</source>
        <translation>キーが必要です。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Needs an engine and computers.</source>
        <translation>エンジンとコンピューターが必要です。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>No engine is inside.</source>
        <translation>エンジンが入っていません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>No engine is installed.</source>
        <translation>エンジンが入っていません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>No other computer is named.</source>
        <translation>ほかのコンピューターが未指定です。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>No server was found here.</source>
        <translation>サーバーは見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>No service of yours.</source>
        <translation>自分のサービスではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Nobody is asked.</source>
        <translation>どこにも問い合わせません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>None here; small models will do.</source>
        <translation>ここにはありませんが、小さなモデルなら動きます。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>None here; the others may have one.</source>
        <translation>ここにはありません。ほかにあるかもしれません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>None here; {0} of memory will do.</source>
        <translation>ここにはありませんが、メモリ {0} で足ります。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Nothing runs here.</source>
        <translation>ここでは何も動きません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>On the computer it runs on.</source>
        <translation>動かしているコンピューターで使います。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Once, to fetch a model.</source>
        <translation>モデルの取得に一度だけ。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Once, to fetch {0}.</source>
        <translation>{0} の取得に一度だけ。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Several share one model.</source>
        <translation>複数台で 1 つのモデルを分担します。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>So trust the network.</source>
        <translation>ネットワークを信頼できることが前提です。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>That is its purpose.</source>
        <translation>そのためのものです。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>The head is; workers are yours.</source>
        <translation>親機は自動、ワーカーは自分で管理します。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>The one found is on this computer.</source>
        <translation>見つかったものはこのコンピューター上です。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Theirs compute.</source>
        <translation>計算は提供元が行います。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>There is no network here.</source>
        <translation>ネットワークがありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>There is none here.</source>
        <translation>ここにはありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>This build has no engine inside.</source>
        <translation>この版にはエンジンが入っていません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>This computer only.</source>
        <translation>このコンピューターだけです。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>To your other computers.</source>
        <translation>ほかのコンピューターへ送られます。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Unless it runs on this computer.</source>
        <translation>このコンピューター上なら不要です。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Usually not.</source>
        <translation>通常は不要です。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Usually; you have none yet.</source>
        <translation>たいてい必要です。まだありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>You have none yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>You have {0}.</source>
        <translation>{0} があります。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>You start and stop it.</source>
        <translation>起動と停止は自分で行います。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Your words leave.</source>
        <translation>入力内容は外に出ます。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>engine and model</source>
        <translation>エンジンとモデル</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} and {1} more</source>
        <translation>{0} ほか {1} 件</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} computers are named.</source>
        <translation>{0} 台を指定済み。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} computers help.</source>
        <translation>{0} 台が手伝います。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} helps.</source>
        <translation>{0} が役立ちます。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} is installed.</source>
        <translation>{0} はインストール済みです。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} makes it fast.</source>
        <translation>{0} なら速く動きます。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <location filename="hexalogue/engines/measuring.py"/>
        <source>the engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>a model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Choose 1 to {0} characters without slashes, # and line breaks.</source>
        <translation>1～{0} 文字で、スラッシュ、#、改行を含めないでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Copy the key alone and paste it.</source>
        <translation>キーだけをコピーして貼り付けてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Copy the key alone, from the page where the provider shows it, and paste it again.</source>
        <translation>プロバイダーのページからキーだけをコピーして、貼り付け直してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Give the key on standard input, or paste it again.</source>
        <translation>標準入力でキーを渡すか、貼り付け直してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Give the whole file as it was.</source>
        <translation>ファイル全体をそのまま渡してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Keys of {0} usually begin with {1}; this one does not.</source>
        <translation>{0} のキーは通常 {1} で始まりますが、これは違います。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>The key is empty.</source>
        <translation>キーが空です。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>This begins like a service account's JSON file and is none.</source>
        <translation>サービスアカウントの JSON のように始まりますが、違います。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>This is no key: it holds a line break, a space, a control character or a letter outside ASCII.</source>
        <translation>キーではありません。改行、空白、制御文字、または ASCII 以外の文字が含まれています。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>This is no key: it is longer than {0} characters.</source>
        <translation>キーではありません。{0} 文字を超えています。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>This is no label for a key.</source>
        <translation>キーのラベルとして使えません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>This looks like a key of {0}, not of {1}.</source>
        <translation>これは {1} ではなく {0} のキーのようです。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>Google's terms, with uses that are forbidden</source>
        <translation>Google の条件（禁止用途あり）</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>Licence of its own: read it on the model's page.</source>
        <translation>独自のライセンスです。モデルのページで確認してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>Licence {0}: {1}.</source>
        <translation>ライセンス {0}：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>Meta's terms, with uses that are forbidden</source>
        <translation>Meta の条件（禁止用途あり）</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>No licence is stated.</source>
        <translation>ライセンスの記載がありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>free to use, at work too</source>
        <translation>仕事でも自由に使えます</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>free to use, its makers must be named</source>
        <translation>自由に使えますが、作者の表示が必要です</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>free to use; what is made of it keeps this licence</source>
        <translation>自由に使えますが、派生物も同じライセンスになります</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>not for commercial use</source>
        <translation>商用利用はできません</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>read its terms before you use it at work</source>
        <translation>仕事で使う前に条件を確認してください</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/routing_simulation.py"/>
        <location filename="hexalogue/services/remote_answering.py"/>
        <source>it asked for a pause a moment ago</source>
        <translation>少し前に休止を求められました</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/routing_simulation.py"/>
        <location filename="hexalogue/wire/causes.py"/>
        <source>the connection was refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/setting_up.py"/>
        <source>Type it without spaces and slashes.</source>
        <translation>空白やスラッシュなしで入力してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/setting_up.py"/>
        <source>“{0}” cannot be the {1}.</source>
        <translation>「{0}」は{1}として使えません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/speech.py"/>
        <source>Write its code, such as en, de or zh, or “auto” to have it recognised.</source>
        <translation>en、de、zh などのコードか、自動判別の「auto」を指定してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/speech.py"/>
        <source>“{0}” is no language that Whisper knows.</source>
        <translation>「{0}」は Whisper が対応する言語ではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>A cluster has 1 to {0} hosts, each named once.</source>
        <translation>クラスターのホストは 1 から {0} 台で、同じものは一度だけ指定できます。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>A host has 1 to {0} GPUs, not {1}.</source>
        <translation>1 台の GPU は 1 から {0} 個です。{1} 個ではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>Name the address that the others know.</source>
        <translation>ほかのコンピューターから見えるアドレスを指定してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>The model is missing.</source>
        <translation>モデルが指定されていません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>Write --gpus N, per host.</source>
        <translation>1 台あたりの数を --gpus N と書いてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>Write --hosts HEAD,SECOND,THIRD.</source>
        <translation>--hosts HEAD,SECOND,THIRD と書いてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>Write --model ORG/NAME, or the same path on every host.</source>
        <translation>--model ORG/NAME か、全ホストで共通のパスを書いてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>Write a host's name or its address.</source>
        <translation>ホストの名前かアドレスを書いてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>{0} is every machine's own address.</source>
        <translation>{0} はどのコンピューターでも自分自身を指すアドレスです。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>“ip address” lists their names.</source>
        <translation>「ip address」で名前の一覧を見られます。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>“{0}” is no host.</source>
        <translation>「{0}」はホスト名ではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>“{0}” is no network interface.</source>
        <translation>「{0}」というネットワークインターフェースはありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <source>Download or copy it again.</source>
        <translation>もう一度ダウンロードまたはコピーしてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <source>it is damaged or cut short</source>
        <translation>壊れているか、途中で切れています</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <source>it is no archive that is known here (zip, tar.gz, tar.xz)</source>
        <translation>対応している形式のアーカイブ（zip、tar.gz、tar.xz）ではありません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <source>it unpacks to more than {0}</source>
        <translation>展開すると {0} を超えます</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <source>it unpacks to more than {0} times its size</source>
        <translation>展開すると元の {0} 倍を超えます</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>it holds more than {0} entries</source>
        <translation>項目が {0} 個を超えています</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>differs from another only in ways that some disks do not keep apart</source>
        <translation>は、一部のディスクでは別の項目と区別できません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>ends in a dot or a space, which Windows drops</source>
        <translation>は Windows が取り除くピリオドか空白で終わっています</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>has a name too long to be meant</source>
        <translation>は名前が異常に長すぎます</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>has a path too long to be meant</source>
        <translation>はパスが異常に長すぎます</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>has an absolute path</source>
        <translation>は絶対パスです</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>has signs that no file's name should have</source>
        <translation>にはファイル名に使うべきでない文字があります</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link that leads in a circle</source>
        <translation>は循環するリンクです</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link that leaves the folder</source>
        <translation>はフォルダーの外へのリンクです</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link through something that is no folder of the archive</source>
        <translation>はアーカイブのフォルダーでないものを通るリンクです</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link to a folder around itself</source>
        <translation>は自身を含むフォルダーへのリンクです</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link to a name that {0}</source>
        <translation>のリンク先の名前{0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link to an absolute path</source>
        <translation>は絶対パスへのリンクです</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link to something that the archive does not hold</source>
        <translation>はアーカイブにないものへのリンクです</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is the name of a device on Windows</source>
        <translation>は Windows のデバイス名です</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is the target of a hard link and no file of the archive</source>
        <translation>はハードリンクの先ですが、アーカイブのファイルではありません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is there twice</source>
        <translation>が重複しています</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>leads out of the folder</source>
        <translation>はフォルダーの外を指します</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>would be written through a link</source>
        <translation>はリンク経由で書き込まれます</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>would replace the folder itself</source>
        <translation>はフォルダー自体を置き換えます</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <location filename="hexalogue/store/peers.py"/>
        <location filename="hexalogue/store/settings.py"/>
        <source>its entry “{0}” {1}</source>
        <translation>項目「{0}」{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <source>a header in it is too large to be meant</source>
        <translation>ヘッダーが異常に大きすぎます</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <source>its entry “{0}” is not safe to write</source>
        <translation>項目「{0}」は安全に書き込めません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <source>the xz stream is cut short</source>
        <translation>xz のデータが途中で切れています</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <source>there is no end mark</source>
        <translation>終わりの印がありません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <source>this Python cannot open .zst; the same release usually has a .tar.gz</source>
        <translation>この Python は .zst を開けません。同じバージョンの .tar.gz がたいていあります</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>its entry “{0}” is a device, a pipe or another special file</source>
        <translation>項目「{0}」がデバイスやパイプなどの特殊ファイルです</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>an entry is shorter than it says</source>
        <translation>記載より短い項目があります</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>it is locked with a password</source>
        <translation>パスワードでロックされています</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>it is packed in a way that is not known here</source>
        <translation>対応していない方式で圧縮されています</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>its entries overlap</source>
        <translation>項目が重なり合っています</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>its entry “{0}” is a link too long to be one</source>
        <translation>項目「{0}」はリンクとしては長すぎます</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>its list of entries is too large to be meant</source>
        <translation>項目の一覧が異常に大きすぎます</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>A key of TabbyAPI holds letters and digits only.</source>
        <translation>TabbyAPI のキーは英数字だけです。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>Give a port from 1 to 65535.</source>
        <translation>1 から 65535 までのポートを指定してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>Name one with “-m MODEL”.</source>
        <translation>「-m MODEL」で指定してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>Name the Python in the folder “venv” of its checkout.</source>
        <translation>ソースのフォルダー「venv」にある Python を指定してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>{0} is not a port.</source>
        <translation>{0} はポート番号ではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>{0} is not the Python of a TabbyAPI.</source>
        <translation>{0} は TabbyAPI の Python ではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>{0} needs a model.</source>
        <translation>{0} にはモデルが必要です。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>Start it again.</source>
        <translation>もう一度起動してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>A program that you have: “--from FILE”.</source>
        <translation>手元のプログラムを使う：「--from FILE」。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>Choose another version, or install a program that you have: “--from FILE”.</source>
        <translation>別のバージョンを選ぶか、手元のプログラムを「--from FILE」でインストールしてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>Choose another version, or “--from FILE”.</source>
        <translation>別のバージョンを選ぶか、「--from FILE」を使ってください。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>Choose one of: {0}.</source>
        <translation>次から選んでください：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>It runs on the processor, although there is {0}{1}.</source>
        <translation>{0} がありますが、プロセッサで動きます{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>Metal uses the GPU of this Mac.</source>
        <translation>Metal がこの Mac の GPU を使います。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>No GPU that it could use was found: it runs on the processor{0}.</source>
        <translation>使える GPU がないため、プロセッサで動きます{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>There is no variant “{0}”.</source>
        <translation>「{0}」という種類はありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>Vulkan's loader is not installed</source>
        <translation>Vulkan のローダーがありません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>You chose it.</source>
        <translation>自分で選んだものです。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>it is built for one generation of GPUs, and that of this one is unknown</source>
        <translation>特定世代の GPU 向けで、この GPU の世代が分かりません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>it needs glibc {0} or newer, and this system has {1}</source>
        <translation>glibc {0} 以降が必要ですが、このシステムは {1} です</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>nobody has written down which driver {0} needs</source>
        <translation>{0} に必要なドライバーの情報がありません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>none of its builds is for a GPU of compute capability {0}</source>
        <translation>Compute Capability {0} の GPU 用ビルドがありません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>the list gives another hash than the one known of this release</source>
        <translation>一覧のハッシュが、このバージョンの既知のものと違います</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>the list has no hash for {0}</source>
        <translation>一覧に {0} のハッシュがありません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>there is none for {0} on {1} {2}</source>
        <translation>{1} {2} の {0} 用がありません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>this release has no file for {0}</source>
        <translation>このバージョンに {0} 用のファイルがありません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} does not fit this computer: {1}</source>
        <translation>{0} はこのコンピューターに合いません：{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} has no code for GPUs before compute capability {1}, and this one has {2}</source>
        <translation>{0} は Compute Capability {1} 未満に対応せず、この GPU は {2} です</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} lacks its companion, CUDA's runtime, without which it would use the processor unsaid</source>
        <translation>{0} に CUDA のランタイムがなく、黙ってプロセッサで動いてしまいます</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} needs a GPU of {1}, and none was found</source>
        <translation>{0} には {1} の GPU が必要ですが、見つかりません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} needs driver {1} or newer, and this computer has {2}</source>
        <translation>{0} にはドライバー {1} 以降が必要ですが、{2} が入っています</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} needs the vendor's driver, and none was found</source>
        <translation>{0} にはメーカーのドライバーが必要ですが、見つかりません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} with driver {1}: {2}, the newest that it takes.</source>
        <translation>{0}、ドライバー {1}：使える最新の {2}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0}: Vulkan uses it without libraries of its maker{1}.</source>
        <translation>{0}：Vulkan ならメーカーのライブラリなしで使えます{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>its makers offer no programs</source>
        <translation>開発元がプログラムを配布していません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <location filename="hexalogue/services/engines.py"/>
        <source>Choose one of {0}.</source>
        <translation>次から選んでください：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/extras.py"/>
        <source>Leave it out, or install a version that knows it.</source>
        <translation>外すか、対応するバージョンをインストールしてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/extras.py"/>
        <source>Leave it out. To open an engine to others, “hexalogue serve” does it with a key.</source>
        <translation>外してください。エンジンをほかに公開するには、キー付きの「hexalogue serve」を使います。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/extras.py"/>
        <source>This build does not know “{0}”.</source>
        <translation>このビルドは「{0}」に対応していません。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/extras.py"/>
        <source>“{0}” is not taken: where an engine listens, what it serves and may do is set by Hexalogue.</source>
        <translation>「{0}」は使えません。エンジンの待ち受け先、提供内容、権限は Hexalogue が決めます。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/faults.py"/>
        <source>The engine {0} did not start. {1}</source>
        <translation>エンジン {0} が起動しませんでした。{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/faults.py"/>
        <source>The engine {0} stopped. {1}</source>
        <translation>エンジン {0} が停止しました。{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/faults.py"/>
        <source>exit code 0x{0}</source>
        <translation>終了コード 0x{0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/faults.py"/>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>its program could not be run</source>
        <translation>プログラムを実行できませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>delivered by the package {0}</source>
        <translation>パッケージ {0} に付属</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>found at {0}</source>
        <translation>{0} で検出</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>{0} does not run: {1}</source>
        <translation>{0} が動きません：{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>{0} may not be run.</source>
        <translation>{0} を実行する権限がありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>{0} names {1}, which is no program that may be run.</source>
        <translation>{0} が指す {1} は実行できるプログラムではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>{0} of the package {1}</source>
        <translation>パッケージ {1} の {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/gpus.py"/>
        <source>An NVIDIA GPU is here, but NVIDIA's driver is not installed, so it cannot be used.</source>
        <translation>NVIDIA の GPU がありますが、ドライバーがないため使えません。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/gpus.py"/>
        <source>NVIDIA's driver is installed but does not answer ({0}): restart the computer.</source>
        <translation>NVIDIA のドライバーが応答しません（{0}）。コンピューターを再起動してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/gpus.py"/>
        <source>NVIDIA's driver is installed, but it finds no GPU.</source>
        <translation>NVIDIA のドライバーはありますが、GPU が見つかりません。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/gpus.py"/>
        <source>No GPU was found; models run on the processor.</source>
        <translation>GPU が見つかりません。モデルはプロセッサで動きます。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/gpus.py"/>
        <source>No NVIDIA driver is installed, so no NVIDIA GPU can be used.</source>
        <translation>NVIDIA のドライバーがないため、NVIDIA の GPU は使えません。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/health.py"/>
        <source>it answers something else</source>
        <translation>別の内容を返しています</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/health.py"/>
        <source>it can be asked</source>
        <translation>問い合わせできます</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/health.py"/>
        <source>it loads its model</source>
        <translation>モデルを読み込み中です</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/health.py"/>
        <source>it takes a connection and does not answer</source>
        <translation>接続は受けますが、応答しません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/health.py"/>
        <source>nobody listens</source>
        <translation>待ち受けているものがありません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/home.py"/>
        <source>Taking {0} {1} into use</source>
        <translation>{0} {1} に切り替え中</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/home.py"/>
        <source>The program of {0} is not there any more.</source>
        <translation>{0} のプログラムがなくなりました。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/home.py"/>
        <source>What was in use before stays. {0}</source>
        <translation>それまでのものはそのままです。{0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <source>The engine {0} did not start.</source>
        <translation>エンジン {0} が起動しませんでした。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <source>What the keeper wrote cannot be read.</source>
        <translation>監視プロセスの記録を読み取れません。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <source>its keeper could not be started ({0})</source>
        <translation>監視プロセスを起動できませんでした（{0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <source>its keeper ended before it was ready (exit code {0})</source>
        <translation>準備が整う前に監視プロセスが終了しました（終了コード {0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <source>its keeper has not said anything for an hour</source>
        <translation>監視プロセスから 1 時間応答がありません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Try again.</source>
        <translation>もう一度試してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/machine.py"/>
        <source>This Linux has another C library than the builds are made for; they will not run.</source>
        <translation>この Linux は C ライブラリが異なるため、配布ビルドは動きません。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/machine.py"/>
        <source>This system does not tell what the processor can; builds for all processors are chosen.</source>
        <translation>プロセッサの機能が分からないため、どのプロセッサでも動くビルドを選びます。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/machine.py"/>
        <source>Vulkan's loader is not installed, so no Vulkan build can use a GPU.</source>
        <translation>Vulkan のローダーがないため、Vulkan 用ビルドは GPU を使えません。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/measuring.py"/>
        <source>it gave fewer than two words</source>
        <translation>2 語も出ませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>Asking {0} for one token</source>
        <translation>{0} に 1 トークンを求めています</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>Asking {0} what it is</source>
        <translation>{0} の情報を確認中</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>Install what the message names or a newer driver of the GPU, or install the build for the processor: “hexalogue engines install {0} --variant cpu”.</source>
        <translation>メッセージにあるものか新しい GPU ドライバー、またはプロセッサ用ビルドをインストールしてください：「hexalogue engines install {0} --variant cpu」。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>Looking for a device that computes with {0}</source>
        <translation>{0} で計算するデバイスを探しています</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>it computes with {0} and finds no device for it</source>
        <translation>{0} で計算しますが、対応するデバイスが見つかりません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>it could not list its devices: {0}</source>
        <translation>デバイスの一覧を得られませんでした：{0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>it did not answer within {0} seconds</source>
        <translation>{0} 秒以内に応答しませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>it ended with {0}</source>
        <translation>{0} で終了しました</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>it runs; it names no version</source>
        <translation>動きますが、バージョンは不明です</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>its program could not be run ({0})</source>
        <translation>プログラムを実行できませんでした（{0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>the processor only</source>
        <translation>プロセッサのみ</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>{0} arguments</source>
        <translation>引数 {0} 個</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/records.py"/>
        <source>Wait until that has finished, then try again.</source>
        <translation>終わるのを待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/records.py"/>
        <source>{0} is just being installed, here or by another Hexalogue</source>
        <translation>{0} は、ここか別の Hexalogue がインストール中です</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_lines.py"/>
        <source>its machine is not there any more</source>
        <translation>そのコンピューターがもうありません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_lines.py"/>
        <source>its worker ended</source>
        <translation>ワーカーが終了しました</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>1 device</source>
        <translation>デバイス 1 個</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>A worker serves one head at a time. Stop the other one, or start the worker on that machine again.</source>
        <translation>ワーカーが同時に使える親機は 1 台です。もう一方を止めるか、ワーカーを起動し直してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>Check the port: a worker listens on {0} unless it was told otherwise.</source>
        <translation>ポートを確認してください。ワーカーは通常 {0} で待ち受けます。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>Give that machine an IPv4 address in your network.</source>
        <translation>そのコンピューターにネットワーク内の IPv4 アドレスを割り当ててください。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>Install the same build of llama.cpp on every machine, then start the worker there again.</source>
        <translation>すべてのコンピューターに同じビルドの llama.cpp を入れて、そこでワーカーを起動し直してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>Switch it on and start “ggml-rpc-server -H ADDRESS -p {0}” there; let its firewall take connections to port {1} from this computer. A worker that another head has for long takes none, too.</source>
        <translation>電源を入れ、そこで「ggml-rpc-server -H ADDRESS -p {0}」を起動し、ファイアウォールでこのコンピューターからポート {1} への接続を許可してください。別の親機が長く使っているワーカーも接続を受け付けません。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>it hangs up in the middle of its answer</source>
        <translation>応答の途中で切断します</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>it hangs up without a word</source>
        <translation>何も言わずに切断します</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>it stops in the middle of its answer</source>
        <translation>応答の途中で止まります</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>nothing listens on that port</source>
        <translation>そのポートでは何も待ち受けていません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>there is no way to it</source>
        <translation>そこへの経路がありません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} cannot be reached: {1}.</source>
        <translation>{0} に接続できません：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} cannot take part: {1}.</source>
        <translation>{0} は参加できません：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} devices</source>
        <translation>デバイス {0} 個</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} has only an IPv6 address, and llama.cpp's RPC connects to IPv4 addresses only.</source>
        <translation>{0} は IPv6 アドレスしかなく、llama.cpp の RPC は IPv4 にしか接続できません。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} is no worker: {1}.</source>
        <translation>{0} はワーカーではありません：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} is ready with {1}.</source>
        <translation>{0} の準備ができました（{1}）。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} takes the connection and says nothing: another head uses it, or it hangs.</source>
        <translation>{0} は接続を受けても応答しません。別の親機が使用中か、固まっています。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <location filename="hexalogue/services/cluster_deaths.py"/>
        <source>it does not answer</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <location filename="hexalogue/wire/causes.py"/>
        <location filename="hexalogue/wire/guard.py"/>
        <source>its name was not found</source>
        <translation>名前が見つかりません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>a web server answers there</source>
        <translation>Web サーバーが応答しています</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>an SSH server answers there</source>
        <translation>SSH サーバーが応答しています</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>it calls itself version {0}</source>
        <translation>バージョン {0} を名乗っています</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>it claims more memory than there can be</source>
        <translation>あり得ない量のメモリを申告しています</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>it claims {0} devices</source>
        <translation>デバイスが {0} 個あると申告しています</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>what answers there is not llama.cpp's RPC</source>
        <translation>応答しているのは llama.cpp の RPC ではありません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>A device is named as in CUDA0.</source>
        <translation>デバイスは CUDA0 のように指定します。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>A worker has a port from 1 to 65535 and 1 to {0} threads, not {1} and {2}.</source>
        <translation>ワーカーのポートは 1 から 65535、スレッドは 1 から {0} です。{1} と {2} は使えません。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>Correct the number.</source>
        <translation>数値を直してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>Name one of its own addresses in your network.</source>
        <translation>ネットワーク内での自分のアドレスを指定してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>port {0} is taken</source>
        <translation>ポート {0} は使用中です</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>{0} is no address of this computer.</source>
        <translation>{0} はこのコンピューターのアドレスではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>“llama-server --list-devices” lists their names.</source>
        <translation>「llama-server --list-devices」で名前の一覧を見られます。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source> with the libraries beside it</source>
        <translation>（隣のライブラリも含む）</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Comparing the checksum of {0}</source>
        <translation>{0} のチェックサムを照合中</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Download it again.</source>
        <translation>もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Looking for {0} in {1}</source>
        <translation>{1} で {0} を探しています</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Name another file.</source>
        <translation>別のファイルを指定してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Name the program itself.</source>
        <translation>プログラムそのものを指定してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Opening {0}</source>
        <translation>{0} を開いています</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>a part of the download is missing</source>
        <translation>ダウンロードの一部が欠けています</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>it is neither an archive nor a program that may be run</source>
        <translation>アーカイブでも実行できるプログラムでもありません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>nothing was downloaded</source>
        <translation>何もダウンロードされていません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>taken from {0}</source>
        <translation>{0} から取得</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>the list gives no checksum for {0}</source>
        <translation>一覧に {0} のチェックサムがありません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>there is no {0} in it</source>
        <translation>{0} が入っていません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>used where it lies{0}</source>
        <translation>その場所のまま使用{0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Choose another version.</source>
        <translation>別のバージョンを選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>Another Hexalogue asks it to stop.</source>
        <translation>別の Hexalogue が停止を求めています。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>It has stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>It is asked to stop.</source>
        <translation>停止を求めています。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>It listens, and loads its model.</source>
        <translation>待ち受けを始め、モデルを読み込んでいます。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>It runs, but its health check has failed several times in a row.</source>
        <translation>動いていますが、状態確認に続けて失敗しています。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>Nobody asked it anything for {0} s: it is stopped, and its memory is free.</source>
        <translation>{0} 秒間使われなかったため、停止してメモリを空けました。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>it was stopped meanwhile</source>
        <translation>その間に停止されました</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/tether.py"/>
        <source>it may not be run</source>
        <translation>実行する権限がありません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/tether.py"/>
        <source>there is no such program</source>
        <translation>該当するプログラムがありません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it answered with something else than a token (status {0})</source>
        <translation>トークン以外の応答でした（ステータス {0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it answered “{0}”</source>
        <translation>「{0}」と答えました</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it ended while it loaded a small model</source>
        <translation>小さなモデルの読み込み中に終了しました</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it ended while it was asked for a token</source>
        <translation>トークンを求めている間に終了しました</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it gave no answer</source>
        <translation>回答がありませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it heard “{0}”</source>
        <translation>「{0}」と聞き取りました</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it thought “{0}”</source>
        <translation>「{0}」と考えました</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it was not ready within {0} seconds</source>
        <translation>{0} 秒以内に準備が整いませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>its answer could not be read</source>
        <translation>回答を読み取れませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>not asked: there is no small model for it on this computer yet</source>
        <translation>未確認：対応する小さなモデルがまだありません</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>The build for the processor is used: none could be measured ({0}).</source>
        <translation>計測できなかったため、プロセッサ用ビルドを使います（{0}）。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>as fast as any</source>
        <translation>ほかと同じ速さ</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>it gave no words</source>
        <translation>言葉が出ませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>it was not done within {0} s</source>
        <translation>{0} 秒以内に終わりませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>the fastest that is right</source>
        <translation>正しく動く中で最速</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>{0} is used, {1}: {2} with the starter model ({3}).</source>
        <translation>{0} を使います（{1}）：付属モデルで {2}（{3}）。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>{0} is used: {1} with the starter model, and nothing else to compare it with.</source>
        <translation>{0} を使います：付属モデルで {1}、比較対象はありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>{0} tokens a second</source>
        <translation>毎秒 {0} トークン</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>{0} {1}, and wrong words</source>
        <translation>{0} {1}、ただし誤った出力</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>; {0} is kept to go back to.</source>
        <translation>。{0} は戻せるように残しています。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>The record of what is installed {0}, and was put together from what lies on the disk.{1}</source>
        <translation>インストールの記録が{0}ため、ディスクの内容から作り直しました。{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>a build without a version</source>
        <translation>バージョンのないビルド</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>was damaged</source>
        <translation>壊れていた</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>was lost</source>
        <translation>失われていた</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>{0} did not work ({1}); {2} is in use again.</source>
        <translation>{0} は動きませんでした（{1}）。{2} に戻しました。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>{0} is in use again instead of {1}.</source>
        <translation>{1} の代わりに {0} に戻しました。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>{0} was installed</source>
        <translation>{0} をインストールしました</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>{0} was not installed: {1}</source>
        <translation>{0} はインストールされませんでした：{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Check the address: the dashboard listens on port {0} unless it was told otherwise.</source>
        <translation>アドレスを確認してください。ダッシュボードは通常ポート {0} で待ち受けます。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Check the address: vLLM listens on port {0} unless it was told otherwise.</source>
        <translation>アドレスを確認してください。vLLM は通常ポート {0} で待ち受けます。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>It listens on the head itself only, which is right. To look from here: “{0}”, then ask 127.0.0.1.</source>
        <translation>親機の中でだけ待ち受けていますが、それで正常です。ここから見るには「{0}」の後、127.0.0.1 に問い合わせてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>It was started with a token. Put it into RAY_AUTH_TOKEN here.</source>
        <translation>トークン付きで起動されています。ここでは RAY_AUTH_TOKEN に設定してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Look at the log of “vllm serve” on {0}: when a node is lost, start it anew.</source>
        <translation>{0} の「vllm serve」のログを確認し、ノードが失われていたら起動し直してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Ray has lost {0}.</source>
        <translation>Ray が {0} を見失いました。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Ray has {0} machines, and all of them live.</source>
        <translation>Ray のコンピューター {0} 台がすべて動いています。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Ray names no machines.</source>
        <translation>Ray にコンピューターがありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Ray's dashboard cannot be asked: {0}</source>
        <translation>Ray のダッシュボードに問い合わせできません：{0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Ray's dashboard wants its token.</source>
        <translation>Ray のダッシュボードがトークンを求めています。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Run “ray start --address=HEAD:6379” on it again, then “vllm serve” on the head.</source>
        <translation>そこで「ray start --address=HEAD:6379」を再実行し、親機で「vllm serve」を実行してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Start “vllm serve” on {0}, and let its firewall take connections to port {1}.</source>
        <translation>{0} で「vllm serve」を起動し、ファイアウォールでポート {1} への接続を許可してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Store the key that it was started with ({0} there): hexalogue keys set.</source>
        <translation>起動時に使ったキー（そこでは {0}）を保存してください：hexalogue keys set。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>vLLM at {0} answers.</source>
        <translation>{0} の vLLM が応答しています。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>vLLM at {0} is not well (status {1}).</source>
        <translation>{0} の vLLM に異常があります（ステータス {1}）。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>vLLM at {0} refuses the key.</source>
        <translation>{0} の vLLM がキーを拒否しました。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>waiting for its answer</source>
        <translation>応答を待っています</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>{0} is not Ray's dashboard.</source>
        <translation>{0} は Ray のダッシュボードではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>{0} lists no models as vLLM does.</source>
        <translation>{0} は vLLM のようなモデル一覧を返しません。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>a value has the unknown type {0}</source>
        <translation>不明な型 {0} の値があります</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it claims {0} tensors and {1} keys</source>
        <translation>テンソル {0} 個、キー {1} 個と書かれています</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it does not begin like one</source>
        <translation>先頭が正しくありません</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it is a web page</source>
        <translation>Web ページです</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it is in the format that GGUF replaced in 2023</source>
        <translation>2023 年に GGUF に置き換えられた古い形式です</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it is only a Git LFS pointer to the model</source>
        <translation>モデルへの Git LFS ポインターだけです</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it was made for big-endian computers</source>
        <translation>ビッグエンディアンのコンピューター用です</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>its alignment is {0}</source>
        <translation>アラインメントが {0} です</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>its format version 1 is no longer read by any engine</source>
        <translation>形式バージョン 1 はもうどのエンジンも読みません</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>its format version {0} is not known</source>
        <translation>形式バージョン {0} には対応していません</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the key “{0}” is empty or there twice</source>
        <translation>キー「{0}」が空か重複しています</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the list “{0}” claims {1} entries</source>
        <translation>リスト「{0}」の項目が {1} 個と書かれています</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the rows of the tensor “{0}” do not fill whole blocks</source>
        <translation>テンソル「{0}」の行がブロック単位になっていません</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the tensor name “{0}” is too long or there twice</source>
        <translation>テンソル名「{0}」が長すぎるか重複しています</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the tensor “{0}” claims {1} dimensions</source>
        <translation>テンソル「{0}」が {1} 次元と書かれています</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the tensor “{0}” does not begin where the one before it ends</source>
        <translation>テンソル「{0}」の位置が前のものの終わりと合いません</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the tensor “{0}” has the number format {1}, which this version's engine does not know</source>
        <translation>テンソル「{0}」の数値形式 {1} は、この版のエンジンが対応していません</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the tensor “{0}” is larger than any computer</source>
        <translation>テンソル「{0}」が大きすぎます</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_bytes.py"/>
        <source>a text claims to be {0} bytes long</source>
        <translation>文字列の長さが {0} バイトと書かれています</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>an engine can load “{0}”, but it cannot chat</source>
        <translation>「{0}」は読み込めますが、チャットはできません</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it does not name its architecture</source>
        <translation>アーキテクチャの記載がありません</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it holds a vocabulary and no weights</source>
        <translation>語彙だけで重みがありません</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it is not a whole model but its “{0}”</source>
        <translation>モデル全体ではなく「{0}」です</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it is one part of {0} and the others are not beside it under its name</source>
        <translation>{0} 個に分かれたうちの 1 つで、残りが同じ名前で並んでいません</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it is only the part of a model that sees or hears</source>
        <translation>モデルの画像・音声を扱う部分だけです</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it makes embeddings and cannot chat</source>
        <translation>埋め込み用で、チャットはできません</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>its parts that see or hear are in the same file, which only Ollama's own engine reads</source>
        <translation>画像・音声の部分が同じファイルにあり、Ollama 独自のエンジンしか読めません</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>{0} is not the part that its name says</source>
        <translation>{0} は名前が示す部分ではありません</translation>
    </message>
    <message>
        <location filename="hexalogue/models/judging.py"/>
        <source>Download the missing parts, or delete the others.</source>
        <translation>足りない部分をダウンロードするか、残りを削除してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/judging.py"/>
        <source>It lets a model see or hear, and that model is not here: download the model of the same repository.</source>
        <translation>モデルに画像や音声を扱わせるものですが、そのモデルがありません。同じリポジトリのモデルをダウンロードしてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/judging.py"/>
        <source>It makes vectors for searching, and cannot chat.</source>
        <translation>検索用のベクトルを作るもので、チャットはできません。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>Deleted models are kept for a week; download it again.</source>
        <translation>削除したモデルの保管は 1 週間です。再ダウンロードしてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>Remove it in the application it belongs to; the starter goes with the installation.</source>
        <translation>元のアプリで削除してください。付属のモデルはアンインストール時に消えます。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>There is not {0} any more.</source>
        <translation>{0} はもうありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>a deleted model</source>
        <translation>削除済みのモデル</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>a deleted model called “{0}”</source>
        <translation>「{0}」という削除済みのモデル</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>its path leads nowhere</source>
        <translation>パスの先に何もありません</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>there is no GGUF file in this folder</source>
        <translation>このフォルダーに GGUF ファイルがありません</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>“{0}” is not a model that Hexalogue stores.</source>
        <translation>「{0}」は Hexalogue が保存しているモデルではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/names.py"/>
        <source>Write hf:ORG/REPO/FILE, where FILE ends in .gguf, as the hub's pages show it.</source>
        <translation>ハブのページにあるとおり hf:ORG/REPO/FILE と書いてください。FILE は .gguf で終わります。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/names.py"/>
        <source>“{0}” is not the name of a .gguf file on the hub.</source>
        <translation>「{0}」はハブの .gguf ファイルの名前ではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/names.py"/>
        <source>“{0}” names no file on the hub.</source>
        <translation>「{0}」はハブのファイルを指していません。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/parts.py"/>
        <source> and {0} more</source>
        <translation> ほか {0} 個</translation>
    </message>
    <message>
        <location filename="hexalogue/models/parts.py"/>
        <source>it was split into {0} parts, and there is no {1}{2} beside it</source>
        <translation>{0} 個に分かれていますが、{1}{2} が並んでいません</translation>
    </message>
    <message>
        <location filename="hexalogue/models/plans.py"/>
        <source>Install Hexalogue again, or choose another model.</source>
        <translation>Hexalogue をインストールし直すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/plans.py"/>
        <source>{0} comes with the installation and cannot be downloaded.</source>
        <translation>{0} はインストールに含まれ、ダウンロードはできません。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/speech.py"/>
        <source>Name one of those that can be downloaded, such as base or small, or a ggml-….bin file.</source>
        <translation>base や small などダウンロードできるものか、ggml-….bin ファイルを指定してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/speech.py"/>
        <source>{0} is no model of whisper.cpp.</source>
        <translation>{0} は whisper.cpp のモデルではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/trash.py"/>
        <source>Delete {0} first, if it is the other one that you want.</source>
        <translation>もう一方を使うなら、先に {0} を削除してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/trash.py"/>
        <source>{0} cannot be brought back: {1} is there again.</source>
        <translation>{0} は元に戻せません：{1} が既にあります。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/activity_downloads.py"/>
        <source>Checking that it is whole</source>
        <translation>完全かどうかを確認中</translation>
    </message>
    <message>
        <location filename="hexalogue/services/activity_downloads.py"/>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <location filename="hexalogue/services/activity_downloads.py"/>
        <source>File {0} of {1}</source>
        <translation>{1} 個中 {0} 個目のファイル</translation>
    </message>
    <message>
        <location filename="hexalogue/services/asking.py"/>
        <source>none is on this computer, and {0}{1}</source>
        <translation>このコンピューターになく、{0}{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>Cut out the part you mean.</source>
        <translation>必要な部分だけを切り出してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>Give a file of plain text (UTF-8), an image or a PDF.</source>
        <translation>プレーンテキスト（UTF-8）、画像、PDF のいずれかを渡してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>{0} could not be read: it is not a file.</source>
        <translation>{0} を読み取れませんでした：ファイルではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>{0} could not be read: {1}.</source>
        <translation>{0} を読み取れませんでした：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>{0} is not a text file.</source>
        <translation>{0} はテキストファイルではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>{0} is too large to be sent with a question.</source>
        <translation>{0} は大きすぎて質問に添えられません。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_choice.py"/>
        <source>Add one: hexalogue peers add HOST.</source>
        <translation>追加してください：hexalogue peers add HOST。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_choice.py"/>
        <source>The layers go to {0}.</source>
        <translation>層は {0} に送られます。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_choice.py"/>
        <source>it was given no workers</source>
        <translation>ワーカーが指定されていません</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_choice.py"/>
        <source>{0}, and without it the model does not fit. {1}</source>
        <translation>{0}。それがないとモデルが入りません。{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_deaths.py"/>
        <source>It answers again by now, and is used from the next start.</source>
        <translation>もう応答しています。次の起動から使われます。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_deaths.py"/>
        <source>What had arrived is kept. It goes on without that computer where the model fits. {0}</source>
        <translation>届いた分は残っています。モデルが入るなら、そのコンピューターなしで続けます。{0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_deaths.py"/>
        <source>llama-server did not reach it</source>
        <translation>llama-server から届きませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_head.py"/>
        <source>It answers again, on port {0}.</source>
        <translation>ポート {0} で再び応答しています。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_head.py"/>
        <source>it loses its workers again and again although all of them answer</source>
        <translation>すべて応答しているのに、ワーカーを何度も見失います</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_head.py"/>
        <source>{0} waits for a worker that is gone, and is ended.</source>
        <translation>{0} はなくなったワーカーを待っているため、終了します。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_record.py"/>
        <source>Stop and start to use it.</source>
        <translation>使うには停止して起動し直してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_record.py"/>
        <source>{0} answers again. It is used from the next start.</source>
        <translation>{0} が再び応答しています。次の起動から使われます。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_record.py"/>
        <source>{0} is missing: {1}.</source>
        <translation>{0} がありません：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>Add one with “hexalogue peers add HOST”.</source>
        <translation>「hexalogue peers add HOST」で追加してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>Install llama-server first: its archive holds the worker. Run “hexalogue engines”.</source>
        <translation>まず llama-server をインストールしてください。ワーカーも入っています。「hexalogue engines」を実行します。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>No worker is named yet.</source>
        <translation>ワーカーはまだ指定されていません。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>There are several workers</source>
        <translation>ワーカーが複数あります</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>There is no worker</source>
        <translation>ワーカーがありません</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>Write it with its port. Known: {0}.</source>
        <translation>ポートも付けて書いてください。登録済み：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>for workers</source>
        <translation>ワーカー用</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>{0} computes for this computer now.</source>
        <translation>{0} がこのコンピューターのために計算しています。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>Download a model first.</source>
        <translation>先にモデルをダウンロードしてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>No model is here to try the engine with.</source>
        <translation>エンジンを試すモデルがありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>The built-in engine answers with {0}.</source>
        <translation>内蔵エンジンは {0} で回答できます。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>The built-in engine loads {0}.</source>
        <translation>内蔵エンジンは {0} を読み込めます。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>The conversations are readable ({0}).</source>
        <translation>会話は読み取れます（{0}）。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>The model hub {0} answers.</source>
        <translation>モデルハブ {0} は応答しています。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>The settings are readable.</source>
        <translation>設定は読み取れます。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>{0} can be written.</source>
        <translation>{0} に書き込めます。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>its parts</source>
        <translation>構成部品</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>keys and providers</source>
        <translation>キーとプロバイダー</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>the built-in engine</source>
        <translation>内蔵エンジン</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>the engines</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>the folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>the models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>the network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>what is kept</source>
        <translation>保存データ</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source> {0} more mistakes are there.</source>
        <translation> ほかに {0} 件の誤りがあります。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>, and {0} of swap</source>
        <translation>、スワップ {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>, driver {0}</source>
        <translation>、ドライバー {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>, driver {0}, CUDA up to {1}</source>
        <translation>、ドライバー {0}、CUDA {1} まで</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>1 usable model is here: {0}.</source>
        <translation>使えるモデルが 1 つあります：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>A window can be shown.</source>
        <translation>ウィンドウを表示できます。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Build the engine for this processor: HEXALOGUE_NATIVE_FLAGS=-DGGML_AVX2=OFF make native.</source>
        <translation>このプロセッサ向けにエンジンをビルドしてください：HEXALOGUE_NATIVE_FLAGS=-DGGML_AVX2=OFF make native。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Close other programs.</source>
        <translation>ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Close programs that use the GPU: games, browsers, other engines.</source>
        <translation>GPU を使うプログラム（ゲーム、ブラウザー、ほかのエンジン）を閉じてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Free some space on that disk.</source>
        <translation>そのディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Graphics: {0} (driver {1}).</source>
        <translation>GPU：{0}（ドライバー {1}）。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Graphics: {0} (driver {1}, CUDA up to {2}).</source>
        <translation>GPU：{0}（ドライバー {1}、CUDA {2} まで）。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Graphics: {0}, {1} of memory{2}.</source>
        <translation>GPU：{0}、メモリ {1}{2}。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Graphics: {0}, {1} of {2} are free{3}.</source>
        <translation>GPU：{0}、{2} 中 {1} 空き{3}。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Graphics: {0}.</source>
        <translation>GPU：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Install NVIDIA's driver; until then models run on the processor, or through Vulkan.</source>
        <translation>NVIDIA のドライバーを入れてください。それまではプロセッサか Vulkan で動きます。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Keys are kept in the system's keychain.</source>
        <translation>キーはシステムのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>No usable model is on this computer.</source>
        <translation>使えるモデルがありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Only the stop-gap {0} is here: often wrong.</source>
        <translation>つなぎの {0} しかありません。よく間違います。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Open Hexalogue while online, or run “hexalogue models pull {0}”.</source>
        <translation>オンラインで Hexalogue を開くか、「hexalogue models pull {0}」を実行してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Processor: {0}, 1 core.</source>
        <translation>プロセッサ：{0}、1 コア。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Processor: {0}, {1} cores.</source>
        <translation>プロセッサ：{0}、{1} コア。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Run “make setup” again.</source>
        <translation>「make setup」をもう一度実行してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>The processor {0} is without AVX2, which the usual build needs.</source>
        <translation>プロセッサ {0} には、通常のビルドに必要な AVX2 がありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>The providers are readable.</source>
        <translation>プロバイダーは読み取れます。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>There is no display; use the command line (hexalogue ask).</source>
        <translation>画面がありません。コマンドライン（hexalogue ask）を使ってください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0} are free on the disk that holds the models</source>
        <translation>モデルのあるディスクの空きは {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0} is here without NVIDIA's driver.</source>
        <translation>{0} がありますが NVIDIA ドライバーがありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0} of {1} memory are free</source>
        <translation>メモリ {1} 中 {0} 空き</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0} usable models are here; {1} answers first.</source>
        <translation>使えるモデルが {0} 個あります。最初に回答するのは {1} です。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0} {1} is installed.</source>
        <translation>{0} {1} はインストール済みです。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0}: little for a model.</source>
        <translation>{0}：モデルには少なめです。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>{0} is not installed.</source>
        <translation>{0} はインストールされていません。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source> on port {0}</source>
        <translation> （ポート {0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source> with {0}</source>
        <translation> （{0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>, and computes on {0}</source>
        <translation>、{0} で計算</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>, {0} of memory</source>
        <translation>、メモリ {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>1 engine</source>
        <translation>エンジン 1 個</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>Install Vulkan's loader (Debian and Ubuntu: libvulkan1), which comes with most GPU drivers.</source>
        <translation>Vulkan のローダーをインストールしてください（Debian と Ubuntu では libvulkan1）。多くの GPU ドライバーに付属しています。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>Look into its log with “hexalogue engines logs {0}”.</source>
        <translation>「hexalogue engines logs {0}」でログを見てください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>Run “hexalogue engines install {0}” to get the build for the GPU.</source>
        <translation>「hexalogue engines install {0}」で GPU 用ビルドを入れてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>Run “hexalogue engines install {0}” to have it.</source>
        <translation>「hexalogue engines install {0}」で入れてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>Start the worker there, then try again.</source>
        <translation>そこでワーカーを起動して、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>found in a Python package</source>
        <translation>Python パッケージで検出</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>found on the search path</source>
        <translation>検索パスで検出</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>installed from a file</source>
        <translation>ファイルからインストール</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>is loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>is ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>is starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>is stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>is stopping</source>
        <translation>停止しています</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>runs, with limits</source>
        <translation>は制限付きで動作中です</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>{0} engines</source>
        <translation>エンジン {0} 個</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>{0} of a Hexalogue that was killed still ran; ended now.</source>
        <translation>強制終了した Hexalogue の {0} が残っていたので終了しました。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>{0}, but Vulkan's loader is missing: it uses the processor.</source>
        <translation>{0}、ただし Vulkan ローダーがなくプロセッサを使います。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>{0}; it leaves {1} unused.</source>
        <translation>{0}、{1} は使われていません。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_report.py"/>
        <source>Hexalogue, what the doctor found</source>
        <translation>Hexalogue の診断結果</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>Asking for the releases of {0}</source>
        <translation>{0} の配布一覧を確認中</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>Choose another version, or install from a file that you trust: “--from FILE”.</source>
        <translation>別のバージョンを選ぶか、信頼できるファイルから「--from FILE」でインストールしてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>Install a program that you have with “--from FILE”</source>
        <translation>手元のプログラムを「--from FILE」でインストール</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>Measuring both for two seconds each</source>
        <translation>両方を 2 秒ずつ計測中</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>Nothing else fits this computer: {0} is used</source>
        <translation>このコンピューターに合うのは {0} だけです</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>the list of releases gives no digest for {0}, so it could not be verified</source>
        <translation>配布一覧に {0} のハッシュがないため、検証できませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>{0} {1} is in use again; {2} is not offered any more.</source>
        <translation>{0} {1} に戻しました。{2} は今後提示しません。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>{0} {1} stays in use</source>
        <translation>{0} {1} を引き続き使います</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_jobs.py"/>
        <source>Checking the version of {0} before</source>
        <translation>{0} の前のバージョンを確認中</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_jobs.py"/>
        <source>Version {0} ({1}) is in use.</source>
        <translation>バージョン {0}（{1}）を使用中です。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_jobs.py"/>
        <source>Wait until that is done.</source>
        <translation>終わるまでお待ちください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_jobs.py"/>
        <source>{0} is being installed already.</source>
        <translation>{0} はすでにインストール中です。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_jobs.py"/>
        <source>{0}, the version before</source>
        <translation>{0}（前のバージョン）</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source> over several computers</source>
        <translation>（複数のコンピューター）</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source>Give it an address: [{0}] base_url in providers.toml.</source>
        <translation>アドレスを設定してください：providers.toml の [{0}] base_url。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source>Run “hexalogue engines install {0}”. Meanwhile the engine inside Hexalogue answers.</source>
        <translation>「hexalogue engines install {0}」を実行してください。その間は Hexalogue 内蔵のエンジンが回答します。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source>There is no engine “{0}”.</source>
        <translation>エンジン「{0}」はありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source>{0} Meanwhile the engine inside Hexalogue answers.</source>
        <translation>{0}その間は Hexalogue 内蔵のエンジンが回答します。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source>{0} {1} is installed; the first question starts it.</source>
        <translation>{0} {1} はインストール済みです。最初の質問で起動します。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>GGUF file in {0} that can be chosen by its size</source>
        <translation>{0} 内の、サイズで選べる GGUF ファイル</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>The model hub</source>
        <translation>モデルハブ</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>file {0} in {1}</source>
        <translation>{1} のファイル {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>part {0} of {1}</source>
        <translation>{1} の第 {0} 部分</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>there is no connection to it here</source>
        <translation>ここからは接続できません</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>{0} {1} comes along: with it the model can see or hear.</source>
        <translation>{0}{1} も一緒に取得します。画像や音声を扱えるようになります。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>Name one of these with --label: {0}.</source>
        <translation>--label で次のいずれかを指定してください：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>The key for {0} comes from the environment ({1}), which Hexalogue only reads.</source>
        <translation>{0} のキーは環境変数（{1}）のもので、Hexalogue は読むだけです。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>Unset {0} where it is set; or store a key, which then comes first.</source>
        <translation>設定元で {0} を外すか、キーを保存してください（保存したキーが優先されます）。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>Use it as it is.</source>
        <translation>そのまま使ってください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>{0} takes no key.</source>
        <translation>{0} にキーは要りません。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>“hexalogue keys” lists those that are.</source>
        <translation>「hexalogue keys」で一覧を見られます。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <location filename="hexalogue/vault/vault.py"/>
        <source>No key “{0}” is stored for {1}.</source>
        <translation>{1} のキー「{0}」は保存されていません。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/local_answering.py"/>
        <source>images or documents</source>
        <translation>画像や文書</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>Check that the server runs, and try again.</source>
        <translation>サーバーが動いているか確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>The provider has no name.</source>
        <translation>プロバイダーの名前がありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>Type how it is to be called.</source>
        <translation>呼び名を入力してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>Type one such as http://192.168.1.20:8000/v1.</source>
        <translation>http://192.168.1.20:8000/v1 のように入力してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>Use {0} as its address.</source>
        <translation>アドレスに {0} を使ってください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>{0} said nothing that makes sense for {1} s.</source>
        <translation>{0} は {1} 秒間、意味のある応答をしませんでした。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>“{0}” is no address of a server.</source>
        <translation>「{0}」はサーバーのアドレスではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/providers.py"/>
        <source>{0} runs inside Hexalogue: there is no key and no address to check.</source>
        <translation>{0} は Hexalogue の中で動くため、確認するキーもアドレスもありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/proving.py"/>
        <source>it ended without a word</source>
        <translation>何も言わずに終わりました</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>a model on this computer has this name</source>
        <translation>このコンピューターに同じ名前のモデルがあります</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>fallback {0}: </source>
        <translation>代替 {0}：</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>the catalogue names this provider for the model</source>
        <translation>カタログがこのモデルのプロバイダーとして挙げています</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>the default: the best model on this computer</source>
        <translation>既定：このコンピューターで最良のモデル</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>the prefix “{0}” names the provider</source>
        <translation>接頭辞「{0}」がプロバイダーを示しています</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>{0}number {1} of the chain “{2}”: </source>
        <translation>{0}チェーン「{2}」の {1} 番目：</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>{0}the default you chose: </source>
        <translation>{0}選んだ既定：</translation>
    </message>
    <message>
        <location filename="hexalogue/services/setup.py"/>
        <source>Is it running?</source>
        <translation>動いていますか？</translation>
    </message>
    <message>
        <location filename="hexalogue/services/setup.py"/>
        <source>Nothing at {0} answered for {1} s.</source>
        <translation>{0} から {1} 秒間応答がありませんでした。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_asking.py"/>
        <source>Check that it plays; with ffmpeg installed, every common format can be read.</source>
        <translation>再生できるか確認してください。ffmpeg があれば一般的な形式はすべて読めます。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_asking.py"/>
        <source>{0} cannot read this {1} file.</source>
        <translation>{0} はこの {1} ファイルを読み取れません。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_engine.py"/>
        <source>Run “hexalogue engines install {0}”</source>
        <translation>「hexalogue engines install {0}」を実行</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_engine.py"/>
        <source>{0}, or name a provider with “--provider”.</source>
        <translation>{0}、または「--provider」でプロバイダーを指定してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_job.py"/>
        <source>Listening</source>
        <translation>聞き取っています</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_models.py"/>
        <source>Choose one of {0}, or name a ggml-….bin file.</source>
        <translation>{0} から選ぶか、ggml-….bin ファイルを指定してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_models.py"/>
        <source>The model {0} understands English only.</source>
        <translation>モデル {0} は英語のみに対応しています。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_models.py"/>
        <source>There is no model of speech called “{0}”.</source>
        <translation>「{0}」という音声モデルはありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_models.py"/>
        <source>Use “--model {0}”, which knows every language.</source>
        <translation>すべての言語に対応する「--model {0}」を使ってください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/transcribing.py"/>
        <source>Name one of its models with “--model”.</source>
        <translation>「--model」でモデルを指定してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/transcribing.py"/>
        <source>Reading the recording</source>
        <translation>録音を読み込み中</translation>
    </message>
    <message>
        <location filename="hexalogue/services/transcribing.py"/>
        <source>Starting the engine</source>
        <translation>エンジンを起動中</translation>
    </message>
    <message>
        <location filename="hexalogue/services/transcribing.py"/>
        <source>it has gone</source>
        <translation>なくなりました</translation>
    </message>
    <message>
        <location filename="hexalogue/services/transcribing.py"/>
        <source>{0} has no usual model for recordings.</source>
        <translation>{0} には録音用の既定モデルがありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>Close other windows of Hexalogue and programs that copy or synchronise this file, then try again.</source>
        <translation>Hexalogue のほかのウィンドウと、このファイルをコピーまたは同期するプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>Restart Hexalogue.</source>
        <translation>Hexalogue を再起動してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>Restart Hexalogue: it checks the file when it starts.</source>
        <translation>Hexalogue を再起動してください。起動時にファイルを確認します。</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>another program keeps it locked</source>
        <translation>別のプログラムがロックしています</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>it could not be opened</source>
        <translation>開けませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>it was moved or deleted while in use</source>
        <translation>使用中に移動または削除されました</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <location filename="hexalogue/store/opening.py"/>
        <location filename="hexalogue/vault/sealed.py"/>
        <source>its contents are damaged</source>
        <translation>内容が壊れています</translation>
    </message>
    <message>
        <location filename="hexalogue/store/folders.py"/>
        <source>Install Hexalogue again.</source>
        <translation>Hexalogue をインストールし直してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/store/folders.py"/>
        <source>it is not part of this installation</source>
        <translation>このインストールに含まれていません</translation>
    </message>
    <message>
        <location filename="hexalogue/store/migrations.py"/>
        <source>Nothing in it was changed. Install the Hexalogue you had before, and report this.</source>
        <translation>ファイルは変更していません。以前の Hexalogue をインストールして、この問題を報告してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/store/migrations.py"/>
        <source>it could not be brought to format {0}</source>
        <translation>形式 {0} に変換できませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/store/opening.py"/>
        <source>A new, empty one is begun.</source>
        <translation>空の新しいものを始めます。</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <source>Correct {0} in {1} with an editor, or move the file away to begin without workers.</source>
        <translation>エディターで {1} の{0}を直すか、ファイルを移動してワーカーなしで始めてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <source>is no worker: {0}</source>
        <translation>はワーカーではありません：{0}</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <source>must be a list of at most {0} tables</source>
        <translation>は最大 {0} 個のテーブルのリストにします</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <source>must be a whole number from 1</source>
        <translation>は 1 以上の整数にします</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <source>names the same worker twice</source>
        <translation>に同じワーカーが重複しています</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <location filename="hexalogue/store/providers_file.py"/>
        <location filename="hexalogue/store/settings.py"/>
        <source>it is not TOML ({0})</source>
        <translation>TOML ではありません（{0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <location filename="hexalogue/store/settings.py"/>
        <source>your user may not read it</source>
        <translation>読み取る権限がありません</translation>
    </message>
    <message>
        <location filename="hexalogue/store/providers_file.py"/>
        <location filename="hexalogue/store/settings.py"/>
        <source>byte {0} is not UTF-8 text</source>
        <translation>バイト {0} が UTF-8 ではありません</translation>
    </message>
    <message>
        <location filename="hexalogue/store/settings.py"/>
        <source>Correct {0} in {1}, or save the settings anew: the file is kept beside the new one.</source>
        <translation>{1} の{0}を直すか、設定を保存し直してください。元のファイルは新しいものの隣に残ります。</translation>
    </message>
    <message>
        <location filename="hexalogue/store/settings.py"/>
        <source>must be a whole number from {0}</source>
        <translation>は {0} 以上の整数にします</translation>
    </message>
    <message>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>must be a list of texts</source>
        <translation>は文字列のリストにします</translation>
    </message>
    <message>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>must be a table</source>
        <translation>はテーブルにします</translation>
    </message>
    <message>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>must be one of {0}</source>
        <translation>は {0} のいずれかにします</translation>
    </message>
    <message>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>must be {0}</source>
        <translation>は{0}にします</translation>
    </message>
    <message>
        <location filename="hexalogue/store/writes.py"/>
        <source>Ask it again.</source>
        <translation>もう一度質問してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/store/writes.py"/>
        <source>Choose another, or begin a new one.</source>
        <translation>別のものを選ぶか、新しく始めてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/store/writes.py"/>
        <source>This conversation is not in the history any more.</source>
        <translation>この会話は履歴にありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/store/writes.py"/>
        <source>This question is not in the history any more.</source>
        <translation>この質問は履歴にありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <source>Browse models</source>
        <translation>モデルを見る</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <source>Look at engines</source>
        <translation>エンジンを見る</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <source>Show {title}</source>
        <translation>{title} を表示</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Downloads, installations and transcriptions of this session. They go on while you do something else.</source>
        <translation>今回のダウンロード、インストール、文字起こし。ほかの作業中も続きます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Nothing is going on. Downloads of models and installations of engines appear here.</source>
        <translation>実行中のものはありません。モデルのダウンロードやエンジンのインストールがここに表示されます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <source>Clear finished</source>
        <translation>完了したものを消す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Model import</source>
        <translation>モデルの読み込み</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Transcription</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <location filename="hexalogue/ui/activity_badge.py"/>
        <source>{count} jobs are running</source>
        <translation>
            <numerusform>{count} 件を実行中</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <location filename="hexalogue/ui/widgets/job_bar.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <location filename="hexalogue/ui/job_text.py"/>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity_badge.py"/>
        <source>{jobs}, {percent} % done</source>
        <translation>{jobs}、{percent} % 完了</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <source>Answers with</source>
        <translation>回答するモデル</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <source>No model on this computer yet</source>
        <translation>このコンピューターにはまだモデルがありません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>Goes to a company</source>
        <translation>企業へ送信</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>Stays on this computer</source>
        <translation>このコンピューターの中に留まります</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>Stays on your network</source>
        <translation>ネットワークの中に留まります</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Find a better model…</source>
        <translation>よりよいモデルを探す…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>If it fails, the default answers</source>
        <translation>失敗したら既定のモデルが回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/palette/view.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Asking who else is there…</source>
        <translation>ほかに使えるものを確認しています…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <source>stop-gap</source>
        <translation>つなぎ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/choosing.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/palette/answerers.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Finding out where it leads</source>
        <translation>送り先を確認しています</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>It does not tell which models it has</source>
        <translation>モデルの一覧を公開していません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Kept on this computer</source>
        <translation>このコンピューター内に限定</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Kept on your network</source>
        <translation>ネットワーク内に限定</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>May leave this computer</source>
        <translation>外への送信を許可</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Shut out: kept on this computer</source>
        <translation>使用不可：このコンピューター内に限定</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Shut out: kept on your network</source>
        <translation>使用不可：ネットワーク内に限定</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>no model yet</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>this chat is kept on this computer</source>
        <translation>このチャットはこのコンピューター内に限定されています</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>this chat is kept on your network</source>
        <translation>このチャットはネットワーク内に限定されています</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/list_model.py"/>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Asking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <source>Download it</source>
        <translation>ダウンロードする</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <source>Import a file</source>
        <translation>ファイルを読み込む</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <source>Works without a network: a model file that ends in .gguf, copied from another computer, does.</source>
        <translation>ネットワークなしで使えます。ほかのコンピューターからコピーした、.gguf で終わるモデルファイルで足ります。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose a model</source>
        <translation>モデルを選ぶ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <location filename="hexalogue/ui/widgets/job_bar.py"/>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/code_card.py"/>
        <source>Code, {language}</source>
        <translation>コード、{language}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/code_card.py"/>
        <source>Copy this code</source>
        <translation>このコードをコピー</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/code_card.py"/>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/code_card.py"/>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer.py"/>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Esc to stop</source>
        <translation>Esc で停止</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>↵ to send  ·  Shift ↵ for a new line</source>
        <translation>↵ で送信  ·  Shift ↵ で改行</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer.py"/>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer.py"/>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Stop the answer</source>
        <translation>回答を停止</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer_note.py"/>
        <source>Leave the earlier message as it is</source>
        <translation>前のメッセージをそのままにする</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/detour.py"/>
        <source>Who was asked before</source>
        <translation>先に問い合わせた相手</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/empty.py"/>
        <source>Put this into the composer</source>
        <translation>入力欄に入れる</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/empty.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>What would you like to know?</source>
        <translation>何を知りたいですか？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <source>Go to the next one</source>
        <translation>次へ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <source>Go to the one before</source>
        <translation>前へ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <source>Not in this chat</source>
        <translation>このチャットにはありません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Find in this chat</source>
        <translation>このチャット内を検索</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <source>Answer {number} of {count}</source>
        <translation>回答 {number} / {count}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <source>Copy the answer</source>
        <translation>回答をコピー</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <source>Regenerate: ask for another answer</source>
        <translation>再生成：別の回答を求める</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <source>Show the answer before</source>
        <translation>前の回答を表示</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <source>Show the next answer</source>
        <translation>次の回答を表示</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>left this computer</source>
        <translation>外へ送信</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>on this computer</source>
        <translation>このコンピューター内</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>on your network</source>
        <translation>ネットワーク内</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/header.py"/>
        <source>Answers with {who}. Choose who answers</source>
        <translation>{who} が回答します。回答者を選ぶ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/header.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{model} at {provider}</source>
        <translation>{provider} の {model}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/jump_button.py"/>
        <source>Jump to newest</source>
        <translation>最新へ移動</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/keeping_button.py"/>
        <source>How far this chat may go</source>
        <translation>このチャットの送信範囲</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/keeping_button.py"/>
        <source>{promise}. Change how far this chat may go</source>
        <translation>{promise}。このチャットの送信範囲を変える</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <source>A key in a question is sent and kept in clear, so it was not pasted.</source>
        <translation>質問の中のキーはそのまま送信され保存されるため、貼り付けませんでした。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <source>Paste it anyway</source>
        <translation>それでも貼り付ける</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <source>Put it under Keys</source>
        <translation>「キー」に入れる</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <source>This looks like a key of {name}.</source>
        <translation>{name} のキーのようです。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <source>This looks like a key.</source>
        <translation>キーのようです。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <location filename="hexalogue/ui/keys/offer.py"/>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <location filename="hexalogue/ui/keys/offer.py"/>
        <source>Discard the pasted key</source>
        <translation>貼り付けたキーを破棄</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/link_question.py"/>
        <source>It leads to {place}.</source>
        <translation>移動先は {place} です。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/link_question.py"/>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/link_question.py"/>
        <source>Open this address in the browser?</source>
        <translation>このアドレスをブラウザーで開きますか？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/model_acts.py"/>
        <source>Import a model</source>
        <translation>モデルを読み込む</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/model_acts.py"/>
        <location filename="hexalogue/ui/models/controller.py"/>
        <location filename="hexalogue/ui/wizard/programs.py"/>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF モデル (*.gguf)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <source>Regenerate</source>
        <translation>再生成</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <source>Withdraw</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <location filename="hexalogue/ui/chat/telling.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Hexalogue was closed before this answer ended.</source>
        <translation>この回答が終わる前に Hexalogue が閉じられました。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <location filename="hexalogue/ui/chat/telling.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>The model is reading your message.</source>
        <translation>モデルがメッセージを読んでいます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <location filename="hexalogue/ui/chat/telling.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Waiting for the model: it will be answered as soon as it is ready.</source>
        <translation>モデルを待っています。準備ができ次第、回答します。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Still waiting for the first word. Esc stops it.</source>
        <translation>最初の言葉をまだ待っています。Esc で停止します。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/pane.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Editing an earlier message: what follows stays in the old conversation.</source>
        <translation>前のメッセージを編集中です。それより後は元の会話に残ります。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/pieces.py"/>
        <location filename="hexalogue/ui/chat/telling.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/pieces.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Length limit reached</source>
        <translation>長さの上限に達しました</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/pieces.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/palette/answerers.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>The usual model</source>
        <translation>いつものモデル</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/pieces.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>built in</source>
        <translation>内蔵</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/text_pieces.py"/>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/text_pieces.py"/>
        <source>Answer of {model}</source>
        <translation>{model} の回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/text_pieces.py"/>
        <source>Edit and ask again</source>
        <translation>編集して聞き直す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/text_pieces.py"/>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/text_pieces.py"/>
        <source>You wrote</source>
        <translation>あなたのメッセージ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/transcript.py"/>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>Message {name}…</source>
        <translation>{name} へのメッセージ…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>No model is loaded. Choose one of those on this computer.</source>
        <translation>モデルが読み込まれていません。このコンピューターにあるものから選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>The model could not be loaded.</source>
        <translation>モデルを読み込めませんでした。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>There is no model on this computer yet.</source>
        <translation>このコンピューターにはまだモデルがありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>Write a message…</source>
        <translation>メッセージを入力…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>You can write already.</source>
        <translation>もう入力できます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} can be downloaded.</source>
        <translation>{name} をダウンロードできます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} could not be downloaded.</source>
        <translation>{name} をダウンロードできませんでした。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} is a stop-gap: its answers are often wrong.</source>
        <translation>{name} はつなぎのモデルで、回答はよく間違います。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} is better.</source>
        <translation>{name} のほうが優れています。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} is downloading: {percent} %, {time} left.</source>
        <translation>{name} をダウンロード中：{percent} %、残り {time}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} is downloading: {percent} %.</source>
        <translation>{name} をダウンロード中：{percent} %。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No model yet</source>
        <translation>モデルはまだありません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <location filename="hexalogue/ui/sentences.py"/>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>As far as the chosen model leads</source>
        <translation>選んだモデルに従う</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Ask anything.</source>
        <translation>何でも聞いてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Ask anything. Nothing you write leaves this computer.</source>
        <translation>何でも聞いてください。書いた内容がこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Ask anything. What you write goes to {provider}, on your network.</source>
        <translation>何でも聞いてください。書いた内容はネットワーク内の {provider} に送られます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Ask anything. What you write leaves this computer: it goes to {provider}.</source>
        <translation>何でも聞いてください。書いた内容はこのコンピューターを出て {provider} に送られます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Draft a reply that declines politely</source>
        <translation>丁寧に断る返事を書いて</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Let it go anywhere</source>
        <translation>どこへでも送信を許可する</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Make a table of the planets</source>
        <translation>惑星の表を作って</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Why is the sky blue?</source>
        <translation>空はなぜ青いの？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Write a Python prime sieve</source>
        <translation>Python で素数のふるいを書いて</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>at {provider}</source>
        <translation>{provider}</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{count} earlier turns left out to fit</source>
        <translation>
            <numerusform>収まるよう以前のやり取り {count} 件を省略</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{number} tokens</source>
        <translation>
            <numerusform>{number} トークン</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{number} tokens/s</source>
        <translation>{number} トークン/秒</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{seconds:.2f} s to first token</source>
        <translation>最初のトークンまで {seconds:.2f} 秒</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{who} was to answer first.</source>
        <translation>最初は {who} が回答するはずでした。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Keep on my network</source>
        <translation>ネットワーク内に限定する</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Keep on this computer</source>
        <translation>このコンピューター内に限定する</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/rows.py"/>
        <source>Title of the chat</source>
        <translation>チャットのタイトル</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Chat deleted</source>
        <translation>チャットを削除しました</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Chats by day</source>
        <translation>日付別のチャット</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Keep it deleted</source>
        <translation>削除したままにする</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Search chats</source>
        <translation>チャットを検索</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Undo the deletion</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <location filename="hexalogue/ui/keys/acts.py"/>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/routing_controller.py"/>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>Last week</source>
        <translation>先週</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>No chat holds “{words}”. Try fewer or other words.</source>
        <translation>「{words}」を含むチャットはありません。言葉を減らすか変えてみてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>No chats yet. Type a message to begin your first one.</source>
        <translation>チャットはまだありません。メッセージを入力して始めてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>Reading your chats…</source>
        <translation>チャットを読み込んでいます…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <source>Crash report</source>
        <translation>クラッシュレポート</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <source>Something broke in Hexalogue</source>
        <translation>Hexalogue で問題が起きました</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <source>This is a mistake in the application, not yours. Your conversations are kept. You may go on, or close and start it again. The report below holds no keys and none of your words.</source>
        <translation>これはアプリの不具合で、あなたの操作のせいではありません。会話は保存されています。そのまま続けるか、閉じて起動し直してください。下のレポートにキーや書いた内容は含まれません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <location filename="hexalogue/ui/dialogs.py"/>
        <location filename="hexalogue/ui/palette/sheet.py"/>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <location filename="hexalogue/ui/widgets/error_card.py"/>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/widgets/error_card.py"/>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dialogs.py"/>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dialogs.py"/>
        <source>Replace the file?</source>
        <translation>ファイルを置き換えますか？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dialogs.py"/>
        <source>{name} is there already, and would be replaced.</source>
        <translation>{name} は既にあり、置き換えられます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dialogs.py"/>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/widgets/job_bar.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dialogs.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/controller.py"/>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/controller.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Download a model</source>
        <translation>モデルをダウンロード</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Download the recommended model.</source>
        <translation>おすすめのモデルをダウンロードしてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Install it on the Engines page, if you want it.</source>
        <translation>必要なら「エンジン」ページでインストールしてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Look at it on the Engines page.</source>
        <translation>「エンジン」ページで確認してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Open models</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Put the model away, or close other programs.</source>
        <translation>モデルのメモリを解放するか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Remove models, or free some space on that disk.</source>
        <translation>モデルを削除するか、そのディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Install it</source>
        <translation>インストールする</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Open network settings</source>
        <translation>ネットワーク設定を開く</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Remove models</source>
        <translation>モデルを削除する</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Try again; if it stays, choose another model.</source>
        <translation>もう一度試し、直らなければ別のモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>Free the memory</source>
        <translation>メモリを解放</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Open keys</source>
        <translation>キーを開く</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>Open engines</source>
        <translation>エンジンを開く</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <source>Examination</source>
        <translation>診断</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>It takes a few seconds: processor, memory, folders, keys, models, engines, network. A small model is tried.</source>
        <translation>数秒かかります：プロセッサ、メモリ、フォルダー、キー、モデル、エンジン、ネットワーク。小さなモデルも試します。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Looks at everything an answer depends on. Nothing is changed; only the model hub is asked whether it answers.</source>
        <translation>回答に必要なものをすべて確認します。何も変更しません。外部にはモデルハブが応答するかだけ尋ねます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Nothing was checked yet.</source>
        <translation>まだ診断していません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>The report names no keys, no person and no home folder.</source>
        <translation>レポートにキー、個人名、ホームフォルダーは含まれません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>To mend</source>
        <translation>要対応</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <location filename="hexalogue/ui/engines/runs.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Check this computer</source>
        <translation>このコンピューターを診断</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <source>{count} checks so far.</source>
        <translation>
            <numerusform>これまで {count} 項目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <source>{count} checks, at {time}.</source>
        <translation>
            <numerusform>{count} 項目、{time}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <source>{count} problems</source>
        <translation>
            <numerusform>問題 {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <source>{count} warnings</source>
        <translation>
            <numerusform>警告 {count} 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <source>{one} and {other}</source>
        <translation>{one}と{other}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Everything is in order.</source>
        <translation>すべて正常です。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Looking at {at}</source>
        <translation>{at} を確認中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Stopped before the end.</source>
        <translation>途中で停止しました。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>To know</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dropping.py"/>
        <source>A model is a file whose name ends in .gguf. A question about any other file is asked in a terminal for now: “hexalogue ask --file”, the file, and the question.</source>
        <translation>モデルは名前が .gguf で終わるファイルです。ほかのファイルについての質問は、今のところ端末で行います:「hexalogue ask --file」、ファイル、質問の順に入力してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dropping.py"/>
        <source>To import the models in it, drop it on the Models page.</source>
        <translation>中のモデルを取り込むには、「モデル」ページにドロップしてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dropping.py"/>
        <source>“{name}” is a folder</source>
        <translation>「{name}」はフォルダーです</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dropping.py"/>
        <source>“{name}” is not a model</source>
        <translation>「{name}」はモデルではありません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/acts.py"/>
        <source>Archives and programs ({patterns})</source>
        <translation>アーカイブとプログラム ({patterns})</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/acts.py"/>
        <source>Install {name} from a file</source>
        <translation>ファイルから {name} をインストール</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Download version {version}</source>
        <translation>バージョン {version} をダウンロード</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Find the fastest build</source>
        <translation>最速のビルドを探す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Go back to {version}</source>
        <translation>{version} に戻す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>How to get it</source>
        <translation>入手方法</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Look for a newer version</source>
        <translation>新しいバージョンを確認</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>More about {name}</source>
        <translation>{name} のその他</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Show what was tried</source>
        <translation>試した内容を表示</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Timeline</source>
        <translation>経過</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Nothing was installed from here yet.</source>
        <translation>ここからインストールしたものはまだありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Install from a file</source>
        <translation>ファイルからインストール</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <source>Copy the log of {name}</source>
        <translation>{name} のログをコピー</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <source>Log of {name}</source>
        <translation>{name} のログ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <source>Read the log of {name} again</source>
        <translation>{name} のログを読み直す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>It has written nothing yet.</source>
        <translation>まだ何も出力していません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Nothing has happened yet since Hexalogue was started.</source>
        <translation>Hexalogue の起動後、まだ何も起きていません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/machine.py"/>
        <source>Change the limit</source>
        <translation>上限を変更</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <source>Add the machine</source>
        <translation>コンピューターを追加</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <source>Address of the machine</source>
        <translation>コンピューターのアドレス</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <source>Check all</source>
        <translation>すべて確認</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <source>Check all machines</source>
        <translation>すべてのコンピューターを確認</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <source>Name of the machine</source>
        <translation>コンピューターの名前</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/peers_controller.py"/>
        <location filename="hexalogue/ui/providers/controller.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>A model that is too large for this computer can be spread over several. On each of the others a small program of llama.cpp waits for its part: the RPC worker, called ggml-rpc-server.</source>
        <translation>このコンピューターには大きすぎるモデルは、複数のコンピューターに分けられます。ほかの各コンピューターでは、llama.cpp の小さなプログラム（RPC ワーカー、名前は ggml-rpc-server）が自分の担当分を待ちます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Address, as in 192.168.1.20:50052</source>
        <translation>アドレス（例：192.168.1.20:50052）</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Name (optional)</source>
        <translation>名前（任意）</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>No other machine is named yet. Start the worker there, of the same version, then type its address above.</source>
        <translation>ほかのコンピューターはまだ指定されていません。そこで同じバージョンのワーカーを起動し、上にアドレスを入力してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Several machines</source>
        <translation>複数のコンピューター</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Remove {name}</source>
        <translation>{name} を取り除く</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_controller.py"/>
        <source>Models are not spread over this machine any more. Nothing on it is changed.</source>
        <translation>このコンピューターにはモデルを分けなくなります。そこにあるものは変更しません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_controller.py"/>
        <source>Remove {address}?</source>
        <translation>{address} を取り除きますか？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Another version</source>
        <translation>バージョン違い</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Computes now</source>
        <translation>計算中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Does not answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>No worker</source>
        <translation>ワーカーなし</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Not asked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Not near</source>
        <translation>近くにない</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Says nothing</source>
        <translation>無応答</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>{count} machines can help</source>
        <translation>
            <numerusform>{count} 台が手伝えます</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>{count}: {free} of {total} free.</source>
        <translation>{count}：{total} 中 {free} 空き。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>{names} answers again. Stop the model and start it again to use it.</source>
        <translation>{names} が再び応答しています。使うにはモデルを停止して起動し直してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{free} free</source>
        <translation>空き {free}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Checked before use: {proofs}</source>
        <translation>使用前に確認：{proofs}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Computes on {devices}</source>
        <translation>{devices} で計算</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Hexalogue was tested with version {offered}; {current} is in use.</source>
        <translation>Hexalogue はバージョン {offered} で確認済み。使用中は {current} です。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>No engine runs.</source>
        <translation>動作中のエンジンはありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Version {offered} is the newest; Hexalogue was not tested with it. You can go back.</source>
        <translation>最新はバージョン {offered} ですが、Hexalogue では未確認です。元に戻せます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>driver {driver}</source>
        <translation>ドライバー {driver}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>kept running by another Hexalogue (process {pid})</source>
        <translation>別の Hexalogue が管理中（プロセス {pid}）</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>kept running by this window</source>
        <translation>このウィンドウが管理中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>not started again</source>
        <translation>再起動しません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>port {port}</source>
        <translation>ポート {port}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>starts again by itself</source>
        <translation>自動で再起動します</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>version unknown</source>
        <translation>バージョン不明</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>what is free</source>
        <translation>空きメモリすべて</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{count} cores</source>
        <translation>
            <numerusform>{count} コア</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{count} crashed</source>
        <translation>
            <numerusform>{count} 件がクラッシュ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{count} models run</source>
        <translation>
            <numerusform>{count} モデル動作中</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{free} of disk free</source>
        <translation>ディスク空き {free}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{free} of {all} free</source>
        <translation>{all} 中 {free} 空き</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{licence} licence</source>
        <translation>{licence} ライセンス</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{models}: {taken} of memory.</source>
        <translation>{models}：メモリ {taken}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{proof} ({seconds})</source>
        <translation>{proof}（{seconds}）</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{runs} All engines together may take {budget}.</source>
        <translation>{runs}すべてのエンジンの合計上限：{budget}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{size} of memory</source>
        <translation>メモリ {size}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Being changed</source>
        <translation>変更中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Being installed</source>
        <translation>インストール中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Could not be installed</source>
        <translation>インストールできませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Could not be looked at</source>
        <translation>確認できませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Crashed</source>
        <translation>クラッシュ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Downloaded by Hexalogue</source>
        <translation>Hexalogue がダウンロード</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Found at {path}; Hexalogue never alters it</source>
        <translation>{path} で検出。Hexalogue は変更しません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>From a Python package at {path}; Hexalogue never alters it</source>
        <translation>{path} の Python パッケージ。Hexalogue は変更しません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Installed from a file</source>
        <translation>ファイルからインストール済み</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Installed, not running</source>
        <translation>インストール済み、停止中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Loading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Looking for a newer version…</source>
        <translation>新しいバージョンを確認しています…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Meanwhile a provider that takes recordings can write them down.</source>
        <translation>その間は、録音に対応したプロバイダーが文字起こしできます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Meanwhile the engine inside Hexalogue answers.</source>
        <translation>その間は Hexalogue 内蔵のエンジンが回答します。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>No graphics card that engines could use was found. Everything runs on the processor.</source>
        <translation>エンジンが使えるグラフィックカードは見つかりませんでした。すべてプロセッサで動きます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>No model for it on this computer yet. Download one on the Models page.</source>
        <translation>対応するモデルがまだありません。「モデル」ページでダウンロードしてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>No speech model on this computer yet. It is downloaded with the first recording.</source>
        <translation>音声モデルはまだありません。最初の録音のときにダウンロードします。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Runs, with limits</source>
        <translation>制限付きで動作中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>There is nothing newer.</source>
        <translation>これより新しいものはありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>it answers</source>
        <translation>応答する</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>it finds its devices</source>
        <translation>デバイスを検出する</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>it names its options</source>
        <translation>オプションを表示する</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>it starts</source>
        <translation>起動する</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <location filename="resources/taxonomy/places.toml"/>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} s</source>
        <translation>{number} 秒</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/runs.py"/>
        <source>Stopping…</source>
        <translation>停止処理中…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/runs.py"/>
        <source>Take off the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/start_line.py"/>
        <source>Model for {name}</source>
        <translation>{name} のモデル</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/start_line.py"/>
        <location filename="hexalogue/ui/engines/starting.py"/>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/starting.py"/>
        <source>Runs already</source>
        <translation>すでに動作中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/starting.py"/>
        <source>Start this one too</source>
        <translation>これも起動</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/starting.py"/>
        <source>Starting…</source>
        <translation>起動中…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/view.py"/>
        <source>To install</source>
        <translation>インストールできるもの</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/view.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Looking for engines on this computer…</source>
        <translation>このコンピューターのエンジンを探しています…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/view.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Programs that run models beside Hexalogue. You need none of them to chat: the engine inside answers without.</source>
        <translation>Hexalogue の横でモデルを動かすプログラムです。チャットには不要で、内蔵エンジンだけで回答できます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>A computer is missing</source>
        <translation>コンピューターが 1 台足りません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>A file could not be read</source>
        <translation>ファイルを読み取れませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>A settings row is wrong</source>
        <translation>設定の行に誤りがあります</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Allow it</source>
        <translation>許可する</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Allow it for this chat, or choose somebody else to answer.</source>
        <translation>このチャットで許可するか、別の回答者を選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Check the spelling, or look for it on the Models page.</source>
        <translation>つづりを確認するか、「モデル」ページで探してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose another one, or add your own.</source>
        <translation>別のものを選ぶか、自分で追加してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose its certificate in Settings, under Certificates, or for this server alone on the Providers page.</source>
        <translation>その証明書を「設定」の「証明書」で選ぶか、「プロバイダー」ページでこのサーバーだけのために選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose one of the models that it has.</source>
        <translation>そこにあるモデルから選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose one that is here, or import a GGUF file.</source>
        <translation>ここにあるものを選ぶか、GGUF ファイルを読み込んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose somebody inside, or allow it for this chat.</source>
        <translation>範囲内のものを選ぶか、このチャットで許可してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Correct the address</source>
        <translation>アドレスを直す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Download again</source>
        <translation>再ダウンロード</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Install it on the Engines page.</source>
        <translation>「エンジン」ページでインストールしてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Its terms are not accepted yet</source>
        <translation>利用条件にまだ同意していません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Memory ran out</source>
        <translation>メモリが足りなくなりました</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No address yet</source>
        <translation>アドレスがまだありません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No connection</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No earlier version</source>
        <translation>以前のバージョンはありません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No key</source>
        <translation>キーがありません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No keychain</source>
        <translation>キーチェーンがありません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No such chain</source>
        <translation>そのチェーンはありません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No such model</source>
        <translation>そのモデルはありません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No such model there</source>
        <translation>そこにそのモデルはありません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No such provider</source>
        <translation>そのプロバイダーはありません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Not a model file</source>
        <translation>モデルファイルではありません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Not enough memory for this model</source>
        <translation>このモデルにはメモリが足りません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Not on the hub</source>
        <translation>ハブにありません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Not on the open internet</source>
        <translation>公開インターネットでは使えません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Not possible there</source>
        <translation>そこではできません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Nothing to download</source>
        <translation>ダウンロードできるものがありません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Put a key in on the Keys page.</source>
        <translation>「キー」ページでキーを登録してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Put a valid key in on the Keys page.</source>
        <translation>「キー」ページで有効なキーを登録してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Refused by a filter</source>
        <translation>フィルターに拒否されました</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Show the version</source>
        <translation>バージョンを表示</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Something else answered</source>
        <translation>別のものが応答しました</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Start the server there, let it through that computer's firewall, or correct its address.</source>
        <translation>そこでサーバーを起動するか、そのコンピューターのファイアウォールで許可するか、アドレスを直してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Start the server there, or correct its address on the Providers page.</source>
        <translation>そこでサーバーを起動するか、「プロバイダー」ページでアドレスを直してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>That is not possible</source>
        <translation>それはできません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The address is wrong</source>
        <translation>アドレスが違います</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The archive is not safe</source>
        <translation>アーカイブが安全ではありません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The connection broke off</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The connection is not trusted</source>
        <translation>接続を信頼できません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The conversation is too long</source>
        <translation>会話が長すぎます</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The download is damaged</source>
        <translation>ダウンロードが壊れています</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The engine did not start</source>
        <translation>エンジンが起動しませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The engine is not installed</source>
        <translation>エンジンがインストールされていません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The engine stopped</source>
        <translation>エンジンが停止しました</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The folder cannot be written to</source>
        <translation>フォルダーに書き込めません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The key is not accepted</source>
        <translation>キーが受け付けられません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The keychain failed</source>
        <translation>キーチェーンでエラーが起きました</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The message is too long</source>
        <translation>メッセージが長すぎます</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The model file is incomplete</source>
        <translation>モデルファイルが不完全です</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The new engine does not work</source>
        <translation>新しいエンジンが動きません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The provider failed</source>
        <translation>プロバイダー側でエラーが起きました</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The request was refused</source>
        <translation>リクエストが拒否されました</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The server refused</source>
        <translation>サーバーに拒否されました</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The token is not accepted</source>
        <translation>トークンが受け付けられません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The words would go too far</source>
        <translation>送信範囲を超えます</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>This kind of model is not known yet</source>
        <translation>この種類のモデルにはまだ対応していません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Write its address on the Providers page.</source>
        <translation>「プロバイダー」ページでアドレスを入力してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Written by a newer version</source>
        <translation>より新しいバージョンで書かれています</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Wrong passphrase</source>
        <translation>パスフレーズが違います</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Your consent is needed</source>
        <translation>同意が必要です</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/keys/offer.py"/>
        <source>Choose a provider</source>
        <translation>プロバイダーを選ぶ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Too many requests for now</source>
        <translation>リクエストが多すぎます</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <source>Read its terms</source>
        <translation>利用条件を読む</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>No credit left</source>
        <translation>残高がありません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Not allowed with this key</source>
        <translation>このキーでは許可されていません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Still loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/folders.py"/>
        <source>The folder was not opened</source>
        <translation>フォルダーを開けませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/folders.py"/>
        <source>This system has no program that shows folders. It is {path}.</source>
        <translation>このシステムにはフォルダーを表示するプログラムがありません。場所は {path} です。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>No model of Hexalogue is in memory without being needed. Close other programs.</source>
        <translation>使われずにメモリにあるモデルはありません。ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>Nobody asks these models right now. A message that needs one of them loads it again.</source>
        <translation>これらのモデルは今使われていません。必要なメッセージがあれば再び読み込みます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>There is nothing to free</source>
        <translation>解放できるものはありません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>{model}, in {engine}</source>
        <translation>{model}（{engine}）</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>{model}, in {engine}: {size}</source>
        <translation>{model}（{engine}）：{size}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>{model}, inside Hexalogue: about {size}</source>
        <translation>{model}（Hexalogue 内）：約 {size}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/job_text.py"/>
        <source>Paused at {amount}</source>
        <translation>{amount} で一時停止中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/job_text.py"/>
        <source>Stopped at {amount}</source>
        <translation>{amount} で停止</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/job_text.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>trying again in {time}</source>
        <translation>{time}後に再試行</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/job_text.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/acts.py"/>
        <source>Copied. It leaves the clipboard in 30 seconds</source>
        <translation>コピーしました。30 秒後にクリップボードから消えます</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/acts.py"/>
        <source>Delete the key of {name}?</source>
        <translation>{name} のキーを削除しますか？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/acts.py"/>
        <source>The key {mask}, labelled “{label}”, is deleted here and cannot be brought back. {name} goes on accepting it until you revoke it there.</source>
        <translation>キー {mask}（ラベル「{label}」）はここから削除され、元に戻せません。{name} で失効させるまで、このキーは有効なままです。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>A label tells your keys apart. It is not secret.</source>
        <translation>ラベルはキーを見分けるためのもので、秘密ではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>A passphrase for your keys</source>
        <translation>キー用のパスフレーズ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Choose at least {count} characters. A few words are better.</source>
        <translation>{count} 文字以上にしてください。いくつかの単語がおすすめです。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Keys are encrypted with it. Nobody can bring it back: without it you store the keys anew.</source>
        <translation>キーはこれで暗号化されます。忘れると誰にも復元できず、キーを登録し直すことになります。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Open the encrypted file</source>
        <translation>暗号化ファイルを開く</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Rename the key of {name}</source>
        <translation>{name} のキーの名前を変更</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>The same again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>The two are not the same. Type both again.</source>
        <translation>2 つが一致しません。両方を入力し直してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Type the passphrase of your keys. It stays in memory until you close Hexalogue.</source>
        <translation>キーのパスフレーズを入力してください。Hexalogue を閉じるまでメモリに保持します。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Type the passphrase.</source>
        <translation>パスフレーズを入力してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/card.py"/>
        <source>Add another key</source>
        <translation>別のキーを追加</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/card.py"/>
        <source>Open the page where keys are made</source>
        <translation>キーを発行するページを開く</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/card.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Add a key for {name}</source>
        <translation>{name} のキーを追加</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/card.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Add key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <source>A label, to tell keys apart</source>
        <translation>キーを見分けるためのラベル</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <source>In an encrypted file</source>
        <translation>暗号化ファイルに</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <source>Until you close Hexalogue</source>
        <translation>Hexalogue を閉じるまで</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <source>Where the key is kept</source>
        <translation>キーの保存先</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <location filename="hexalogue/ui/keys/offer.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Save and verify</source>
        <translation>保存して確認</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Paste or type the key</source>
        <translation>キーを貼り付けるか入力</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Choose where keys go: into memory until you close Hexalogue, or into a file behind a passphrase.</source>
        <translation>キーの保存先を選んでください。Hexalogue を閉じるまでのメモリ、またはパスフレーズ付きのファイルです。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Keep keys for this session only</source>
        <translation>キーを今回だけ保持する</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Keep keys in an encrypted file</source>
        <translation>キーを暗号化ファイルに保存する</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Kept in your system’s keychain ({name}). Never written in clear to a file, a log or a command line.</source>
        <translation>システムのキーチェーン（{name}）に保存します。ファイル、ログ、コマンドラインに平文で書くことはありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Keys go into an encrypted file behind your passphrase.</source>
        <translation>キーはパスフレーズ付きの暗号化ファイルに入ります。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Keys stay in memory and are gone when you close Hexalogue.</source>
        <translation>キーはメモリ内だけにあり、Hexalogue を閉じると消えます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Never written in clear to a file, a log or a command line.</source>
        <translation>ファイル、ログ、コマンドラインに平文で書くことはありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Some of your keys are in it, behind its passphrase.</source>
        <translation>一部のキーがパスフレーズ付きで入っています。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>The encrypted file is closed</source>
        <translation>暗号化ファイルは閉じています</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>The keys in it cannot be read until you unlock it. Nothing is lost.</source>
        <translation>ロックを解除するまでキーは読めません。失われてはいません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>This system has no keychain</source>
        <translation>このシステムにはキーチェーンがありません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Use keys for this session only</source>
        <translation>キーを今回だけ使う</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Waiting for you</source>
        <translation>操作を待っています</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Your keychain ({name}) does not answer</source>
        <translation>キーチェーン（{name}）が応答しません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Your keychain ({name}) is locked</source>
        <translation>キーチェーン（{name}）はロックされています</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Your keys are in an encrypted file behind a passphrase.</source>
        <translation>キーはパスフレーズ付きの暗号化ファイルにあります。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Your keys are safe in it, and cannot be read for now.</source>
        <translation>キーは安全ですが、いまは読めません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Your system asks for the keychain’s passphrase in a window of its own. It may be behind this one.</source>
        <translation>システムが別のウィンドウでキーチェーンのパスフレーズを求めています。このウィンドウの後ろにあるかもしれません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <location filename="hexalogue/ui/keys/view.py"/>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Kept in your system’s keychain. Never written in clear to a file, a log or a command line.</source>
        <translation>システムのキーチェーンに保存します。ファイル、ログ、コマンドラインに平文で書くことはありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>More for the key of {name}</source>
        <translation>{name} のキーのその他</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Open the file with the key of {name}</source>
        <translation>{name} のキーが入ったファイルを開く</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Replace the key of {name}</source>
        <translation>{name} のキーを置き換える</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Show for 10 seconds</source>
        <translation>10 秒間表示</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Stop verifying the key of {name}</source>
        <translation>{name} のキーの確認を止める</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Try earlier</source>
        <translation>先に試す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Try later</source>
        <translation>後で試す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Unlock the key of {name}</source>
        <translation>{name} のキーのロックを解除</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Verify</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Verify the key of {name}</source>
        <translation>{name} のキーを確認</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offer.py"/>
        <source>The provider this key belongs to</source>
        <translation>このキーのプロバイダー</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>Choose the provider it belongs to.</source>
        <translation>どのプロバイダーのキーか選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>It ends in “{end}”.</source>
        <translation>末尾は「{end}」です。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>There is a key already, so this one is tried after it, as “{label}”.</source>
        <translation>既にキーがあるため、これは「{label}」としてその次に試します。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>This could be a key of {names} or {last}</source>
        <translation>{names} または {last} のキーかもしれません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>This looks like a key of {name}</source>
        <translation>{name} のキーのようです</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>This very key is kept there already, as “{label}”.</source>
        <translation>同じキーが既に「{label}」として保存されています。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>Whose key is this?</source>
        <translation>これはどこのキーですか？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/roles.py"/>
        <source>answers by default</source>
        <translation>既定の回答者</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/roles.py"/>
        <source>in the chain “{name}”</source>
        <translation>チェーン「{name}」で使用</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>A bearer key, or ACCESS_ID:SECRET, with :SESSION behind it where there is one.</source>
        <translation>Bearer キー、または ACCESS_ID:SECRET（必要なら末尾に :SESSION）。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>A service account’s file, pasted whole, or an access token.</source>
        <translation>サービスアカウントのファイルの全文、またはアクセストークン。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Get one at {place}</source>
        <translation>{place} で取得できます</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Looking for keys…</source>
        <translation>キーを探しています…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>New key for {name}</source>
        <translation>{name} の新しいキー</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>No key yet. Paste one anywhere on this page, and Hexalogue sees whose it is. Models on this computer need none.</source>
        <translation>キーはまだありません。このページのどこにでも貼り付ければ、Hexalogue がどこのキーか判別します。このコンピューターのモデルには不要です。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>No provider is called “{words}”. Add one of your own on the Providers page.</source>
        <translation>「{words}」というプロバイダーはありません。「プロバイダー」ページで追加してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Replace the key for {name}</source>
        <translation>{name} のキーを置き換える</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Search {count} providers</source>
        <translation>
            <numerusform>{count} 件のプロバイダーを検索</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Usually begins with {beginning}</source>
        <translation>通常は {beginning} で始まります</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Waiting for its turn…</source>
        <translation>順番を待っています…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>tried as number {number}</source>
        <translation>{number} 番目に試す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>tried first</source>
        <translation>最初に試す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>used {when}</source>
        <translation>使用：{when}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>{name} has no address yet. Fill it in on the Providers page</source>
        <translation>{name} のアドレスがまだありません。「プロバイダー」ページで入力してください</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>“{label}”</source>
        <translation>「{label}」</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <location filename="hexalogue/ui/keys/view.py"/>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>Search providers</source>
        <translation>プロバイダーを検索</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Asking {name}…</source>
        <translation>{name} に問い合わせています…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>No answer yet. Still waiting…</source>
        <translation>まだ応答がありません。待っています…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Need a key</source>
        <translation>キーが必要</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Paste a key</source>
        <translation>キーを貼り付ける</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Servers that may ask for a key</source>
        <translation>キーを求めることがあるサーバー</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Verify all</source>
        <translation>すべて確認</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Verify all keys</source>
        <translation>すべてのキーを確認</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Your keys</source>
        <translation>あなたのキー</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Answers. Your first message will prove the key</source>
        <translation>応答しています。最初のメッセージでキーを確かめます</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>In the encrypted file, which is closed</source>
        <translation>閉じている暗号化ファイルの中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Its keychain is not there now</source>
        <translation>キーチェーンがいま利用できません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Locked. Unlock your keychain to use it</source>
        <translation>ロック中。キーチェーンのロックを解除すると使えます</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>No credit left. Add some at {name}</source>
        <translation>残高がありません。{name} で追加してください</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Nothing answers at {name}’s address</source>
        <translation>{name} のアドレスで応答がありません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Something else answers at this address. Correct it on the Providers page</source>
        <translation>このアドレスでは別のものが応答しています。「プロバイダー」ページで直してください</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>The connection to {name} is not trusted. Something may be between you and it</source>
        <translation>{name} への接続を信頼できません。途中に何かが入っているかもしれません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>The keychain does not answer</source>
        <translation>キーチェーンが応答しません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>The name of {name}’s server is not known here. Are you online?</source>
        <translation>{name} のサーバー名を解決できません。オンラインですか？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>The proxy did not let us through to {name}</source>
        <translation>プロキシが {name} への接続を通しませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Too many requests: {name} answers again at {time}</source>
        <translation>リクエストが多すぎます。{name} は {time} に再び応答します</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>checked {when}</source>
        <translation>確認：{when}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>from {variable}, read-only</source>
        <translation>{variable} から、読み取り専用</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>in the encrypted file</source>
        <translation>暗号化ファイル</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>in the keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>on {date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>until you close Hexalogue</source>
        <translation>Hexalogue を閉じるまで</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{count} min ago</source>
        <translation>
            <numerusform>{count} 分前</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} could not be reached</source>
        <translation>{name} に接続できませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} did not answer in time</source>
        <translation>{name} が時間内に応答しませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} had asked for a pause, which is over. Verify again</source>
        <translation>{name} が求めた待ち時間は過ぎました。もう一度確認してください</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} has a fault of its own. Verify again later</source>
        <translation>{name} 側の障害です。後でもう一度確認してください</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} is still loading. Verify again in a moment</source>
        <translation>{name} は読み込み中です。少し待って確認してください</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} knows it, and does not allow it to do this</source>
        <translation>{name} はこのキーを認識していますが、この操作は許可されていません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} rejects it. Paste a new key</source>
        <translation>{name} に拒否されました。新しいキーを貼り付けてください</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/keys/words.py"/>
        <location filename="hexalogue/ui/models/results.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>{count} models</source>
        <translation>
            <numerusform>{count} モデル</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Works</source>
        <translation>使えます</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/keys/words.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>{count} days ago</source>
        <translation>
            <numerusform>{count} 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/keys/words.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>{count} hours ago</source>
        <translation>
            <numerusform>{count} 時間前</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/markdown/links.py"/>
        <source>The name uses letters of another script: {name} may look like a name you know.</source>
        <translation>名前に別の文字体系の文字が含まれています。{name} は知っている名前に見えるかもしれません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/markdown/links.py"/>
        <source>What stands before the @ is not the place: this leads to {name}.</source>
        <translation>@ の前は移動先ではありません。実際の移動先は {name} です。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/markdown/safe_text.py"/>
        <source>done: {task}</source>
        <translation>完了：{task}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/markdown/safe_text.py"/>
        <source>open: {task}</source>
        <translation>未完了：{task}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Bring back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Bring {name} back</source>
        <translation>{name} を元に戻す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Delete {name}</source>
        <translation>{name} を削除</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Delete {name} for good</source>
        <translation>{name} を完全に削除</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Download what is missing</source>
        <translation>足りない分をダウンロード</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Download what is missing of {name}</source>
        <translation>{name} の足りない分をダウンロード</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Import</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Import {name} into your library</source>
        <translation>{name} をライブラリに読み込む</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Not loaded</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Show the download of {name}</source>
        <translation>{name} のダウンロードを表示</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <source>Cancel the download of {name}</source>
        <translation>{name} のダウンロードを中止</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <source>Download of {name}</source>
        <translation>{name} のダウンロード</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <source>Pause the download of {name}</source>
        <translation>{name} のダウンロードを一時停止</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <source>Resume the download of {name}</source>
        <translation>{name} のダウンロードを再開</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Download {name}</source>
        <translation>{name} をダウンロード</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Show the download</source>
        <translation>ダウンロードを表示</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Use {name}</source>
        <translation>{name} を使う</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <source>Cancel it</source>
        <translation>中止する</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <source>Cancel the download of {name}?</source>
        <translation>{name} のダウンロードを中止しますか？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <source>Keep it</source>
        <translation>続ける</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <source>The {size} that have arrived are removed. Pause keeps them.</source>
        <translation>届いた {size} は削除されます。一時停止なら残ります。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Import a GGUF file</source>
        <translation>GGUF ファイルを読み込む</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Import a folder</source>
        <translation>フォルダーを読み込む</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Find a model</source>
        <translation>モデルを探す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>No downloads. Find a model, and its download is shown here: it goes on after a restart.</source>
        <translation>ダウンロードはありません。モデルを探すとここに表示されます。再起動後も続きます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <source>Models on the hub</source>
        <translation>ハブのモデル</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <source>Order of the results</source>
        <translation>結果の並び順</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <source>Search the model hub</source>
        <translation>モデルハブを検索</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <source>Search, for example “qwen” or “vision”</source>
        <translation>検索（例：「qwen」「vision」）</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Search the model hub by name or purpose. What fits this computer is marked before you download.</source>
        <translation>名前や用途でモデルハブを検索します。このコンピューターに合うものはダウンロード前に印が付きます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Being loaded into memory.</source>
        <translation>メモリに読み込み中。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Can chat</source>
        <translation>チャット可能</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Continues text</source>
        <translation>文章の続きを書く</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Could not be loaded</source>
        <translation>読み込めませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>In memory now, with {context}.</source>
        <translation>メモリに読み込み済み、{context}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>In memory now.</source>
        <translation>メモリに読み込み済み。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Loaded</source>
        <translation>読み込み済み</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Loading · {percent} %</source>
        <translation>読み込み中 · {percent} %</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Rests</source>
        <translation>休止中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Sees images</source>
        <translation>画像を見られる</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>A base model: it continues text and cannot chat.</source>
        <translation>ベースモデル：文章の続きを書くもので、チャットはできません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>A stop-gap: small, and often wrong.</source>
        <translation>つなぎ：小さく、よく間違います。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Also in your library.</source>
        <translation>ライブラリにもあります。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Embeddings</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Incomplete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Looking for models on this computer…</source>
        <translation>このコンピューターのモデルを探しています…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>No model on this computer yet. Download the one below, or import a GGUF file you already have.</source>
        <translation>このコンピューターにはまだモデルがありません。下のものをダウンロードするか、手元の GGUF ファイルを読み込んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>No model on this computer yet. The download below stopped: let it go on, or import a GGUF file you already have.</source>
        <translation>このコンピューターにはまだモデルがありません。下のダウンロードは止まっています。続けるか、手元の GGUF ファイルを読み込んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>No model on this computer yet. The one below is on its way; it answers as soon as it is here.</source>
        <translation>このコンピューターにはまだモデルがありません。下のものを取得中で、届き次第回答します。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Part of another model</source>
        <translation>別のモデルの一部</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>came with Hexalogue</source>
        <translation>Hexalogue に付属</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>found in GPT4All</source>
        <translation>GPT4All で検出</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>found in Jan</source>
        <translation>Jan で検出</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>found in LM Studio</source>
        <translation>LM Studio で検出</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>found in Ollama</source>
        <translation>Ollama で検出</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>found in the Hugging Face cache</source>
        <translation>Hugging Face のキャッシュで検出</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>in your library</source>
        <translation>ライブラリ内</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>named by its path</source>
        <translation>パスで指定</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <source>Deleted lately</source>
        <translation>最近削除したもの</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <source>Found elsewhere</source>
        <translation>ほかの場所で検出</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <source>Not for chatting</source>
        <translation>チャット用ではないもの</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <source>To download</source>
        <translation>ダウンロードできるもの</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>These belong to other applications. Use answers with one where it lies; Import keeps it here, even if the other application deletes it.</source>
        <translation>ほかのアプリのモデルです。「使う」はその場所のまま使い、「読み込む」はここに保存するので、ほかのアプリが削除しても残ります。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>These files are on this computer, but they cannot chat.</source>
        <translation>これらのファイルはこのコンピューターにありますが、チャットはできません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/jobs.py"/>
        <source>The model that answers by itself</source>
        <translation>既定で回答するモデル</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/jobs.py"/>
        <source>Whole and checked. It is on this computer now.</source>
        <translation>完全で検証済み。このコンピューターにあります。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/jobs.py"/>
        <source>file {part} of {parts}</source>
        <translation>ファイル {part} / {parts}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/jobs.py"/>
        <source>tried again by itself</source>
        <translation>自動で再試行</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <source>Advised</source>
        <translation>おすすめ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <source>Looking into it…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <source>Open its page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <source>Open the page of {name}</source>
        <translation>{name} のページを開く</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Choose a model to see its files, its licence, and which of them fits this computer.</source>
        <translation>モデルを選ぶと、ファイル、ライセンス、このコンピューターに合うものが表示されます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Beginning…</source>
        <translation>開始中…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Asking the hub…</source>
        <translation>ハブに問い合わせています…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Download {size}</source>
        <translation>{size} をダウンロード</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Download {size} anyway</source>
        <translation>それでも {size} をダウンロード</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Its size is not known, so nobody can say whether it fits.</source>
        <translation>サイズが不明なため、収まるかどうか分かりません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Part {name} is missing on the hub.</source>
        <translation>{name} の部分がハブにありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Terms to accept</source>
        <translation>利用条件あり</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>The hub lists nothing.</source>
        <translation>ハブの一覧は空です。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>With it comes what lets it see or hear.</source>
        <translation>見たり聞いたりするための部分も一緒に届きます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>more are coming</source>
        <translation>さらに取得中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>size unknown</source>
        <translation>サイズ不明</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>updated {date}</source>
        <translation>更新 {date}</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/models/results.py"/>
        <source>{count} files</source>
        <translation>
            <numerusform>{count} ファイル</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Its publisher wants terms accepted first: sign in on its page, accept them, and put a token of yours into the variable HF_TOKEN.</source>
        <translation>先に利用条件への同意が必要です。ページにサインインして同意し、トークンを環境変数 HF_TOKEN に入れてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Nothing of it fits the memory that is free. Close other programs, or choose a smaller model.</source>
        <translation>空きメモリに収まるものがありません。ほかのプログラムを閉じるか、小さなモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>The hub has nothing for “{words}”. Try fewer words, or only the name of the model.</source>
        <translation>「{words}」に合うものはハブにありません。言葉を減らすか、モデル名だけにしてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>There is no GGUF file in it. Choose another one; the names of such files end in .gguf.</source>
        <translation>GGUF ファイルが入っていません。別のフォルダーを選んでください。名前の末尾は .gguf です。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Checking and importing {name}…</source>
        <translation>{name} を確認して読み込んでいます…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Deleted {name}</source>
        <translation>{name} を削除しました</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Free {size} now</source>
        <translation>今すぐ {size} を空ける</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>It is kept for a week, and takes {size} until then.</source>
        <translation>1 週間保管され、その間 {size} を使います。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Parts of this page</source>
        <translation>このページの区分</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Drop GGUF files or a folder here to import them</source>
        <translation>GGUF ファイルやフォルダーをここにドロップすると読み込みます</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Everything here runs on this computer; what you type to these models does not leave it.</source>
        <translation>ここにあるものはすべてこのコンピューターで動き、入力内容は外に出ません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Most downloaded</source>
        <translation>ダウンロード数順</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Most liked</source>
        <translation>いいね順</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Newest</source>
        <translation>新着順</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Trending</source>
        <translation>注目</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/models/words.py"/>
        <source>kept for {count} more days</source>
        <translation>
            <numerusform>あと {count} 日保管</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>used on {date}</source>
        <translation>{date} に使用</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>used today</source>
        <translation>今日使用</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>used yesterday</source>
        <translation>昨日使用</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/models/words.py"/>
        <source>used {count} days ago</source>
        <translation>
            <numerusform>{count} 日前に使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/models/words.py"/>
        <source>{number} downloads</source>
        <translation>
            <numerusform>{number} ダウンロード</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>{number} parameters</source>
        <translation>{number} パラメーター</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <location filename="hexalogue/ui/palette/answerers.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/notices.py"/>
        <source>Hexalogue started with default settings and loads no model by itself. Your own settings are kept. Close it and start it again without --safe-mode to leave.</source>
        <translation>Hexalogue は既定の設定で起動し、モデルを自動では読み込みません。あなたの設定は残っています。終了して --safe-mode なしで起動すると元に戻ります。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/notices.py"/>
        <source>No font on this computer has its signs, so the window is in English. Install one, for example the package fonts-noto-cjk of Debian and Ubuntu, and start Hexalogue again.</source>
        <translation>この言語の文字を持つフォントがないため、英語で表示しています。Debian と Ubuntu の fonts-noto-cjk などをインストールして、Hexalogue を再起動してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/notices.py"/>
        <source>Nothing here can show {language}</source>
        <translation>{language} を表示できません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/notices.py"/>
        <source>Safe mode</source>
        <translation>セーフモード</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/answerers.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>This chat is kept nearer</source>
        <translation>このチャットはより近い範囲に限定されています</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/commands.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/controller.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/sheet.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Everything can also be reached with Tab, and pressed with Space or Enter.</source>
        <translation>すべて Tab でも移動でき、Space または Enter で押せます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/sheet.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/view.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Nothing is called “{words}”. Try fewer or other words.</source>
        <translation>「{words}」というものはありません。言葉を減らすか変えてみてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/view.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Nothing is here yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Answers now</source>
        <translation>現在の回答者</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Do something, open a page, or find a chat</source>
        <translation>操作、ページ、チャットを探す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Find a model or a provider</source>
        <translation>モデルやプロバイダーを探す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Stop-gap</source>
        <translation>つなぎ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Who answers</source>
        <translation>回答者</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <source>As it came</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <source>Asked at {address}</source>
        <translation>{address} に問い合わせ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <source>For example {example}</source>
        <translation>例：{example}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <source>Save the address</source>
        <translation>アドレスを保存</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <source>Use the address as it came</source>
        <translation>元のアドレスを使う</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>Also reads and does</source>
        <translation>ほかにできること</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>How many tokens it takes in, question and answer together</source>
        <translation>質問と回答を合わせて扱えるトークン数</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>How the provider calls it</source>
        <translation>プロバイダーでの呼び名</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>In, $/M</source>
        <translation>入力 $/M</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>Its name there</source>
        <translation>そこでの名前</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>Models of one descent</source>
        <translation>同じ系統のモデル</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>Out, $/M</source>
        <translation>出力 $/M</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>US dollars for a million tokens read</source>
        <translation>入力 100 万トークンあたりの米ドル</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>US dollars for a million tokens written</source>
        <translation>出力 100 万トークンあたりの米ドル</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>What it takes and does besides text</source>
        <translation>テキスト以外に扱えるもの</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>Who serves it, and whether your words leave</source>
        <translation>提供元と、言葉が外部に出るかどうか</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Family</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Your words go to a company.</source>
        <translation>入力内容は企業に送られます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Your words stay on this computer.</source>
        <translation>入力内容はこのコンピューター内に留まります。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Your words stay on your network.</source>
        <translation>入力内容はネットワーク内に留まります。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Any family</source>
        <translation>すべてのファミリー</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Any provider</source>
        <translation>すべてのプロバイダー</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>By family</source>
        <translation>ファミリー別</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Can do anything</source>
        <translation>機能の指定なし</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Clear filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Copy its name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Families</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Known models</source>
        <translation>既知のモデル</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>No family fits</source>
        <translation>条件に合うファミリーがありません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>What it can do</source>
        <translation>できること</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Which table</source>
        <translation>表の種類</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Who offers it</source>
        <translation>提供元</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Who offers {family}</source>
        <translation>{family} の提供元</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>You look for {filters}.</source>
        <translation>検索条件：{filters}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Make it the default</source>
        <translation>既定にする</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>$1 to $10</source>
        <translation>1～10 ドル</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Any price</source>
        <translation>すべての価格</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Download one on the Models page, or check a provider.</source>
        <translation>「モデル」ページでダウンロードするか、プロバイダーを確認してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Free, or your own hardware</source>
        <translation>無料、または自分のハードウェア</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>No model fits</source>
        <translation>条件に合うモデルがありません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>No model is known yet</source>
        <translation>まだモデルがありません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Over $10</source>
        <translation>10 ドル超</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Price not known</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Reading what is known…</source>
        <translation>情報を読み込んでいます…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Up to $1 for a million tokens written</source>
        <translation>出力 100 万トークンあたり 1 ドルまで</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>as of {date}</source>
        <translation>{date} 時点</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>{shown} of {all} models</source>
        <translation>{all} モデル中 {shown}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>A model to add to the chain</source>
        <translation>チェーンに加えるモデル</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>How far your words may go</source>
        <translation>入力内容の送信範囲</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Members of the chain, in their order</source>
        <translation>チェーンの構成（順番どおり）</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Nothing is sent: this is what the rules would do.</source>
        <translation>何も送信しません。規則どおりならこうなります。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>What if</source>
        <translation>もしも</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>What would happen</source>
        <translation>どうなるか</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Who fails</source>
        <translation>失敗する相手</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>provider:model, or the name of a model</source>
        <translation>プロバイダー:モデル、またはモデル名</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/list_model.py"/>
        <source>Answers by default</source>
        <translation>既定で回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>It has a fault of its own</source>
        <translation>相手側の障害</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>It says that there are too many requests for now</source>
        <translation>リクエスト過多と返す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>It takes the question and says nothing</source>
        <translation>質問を受けて何も返さない</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Nobody listens there</source>
        <translation>待ち受けていない</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/controller.py"/>
        <source>Its address and its name are forgotten. A key that is kept for it stays on the Keys page.</source>
        <translation>アドレスと名前を消します。保存済みのキーは「キー」ページに残ります。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/controller.py"/>
        <source>Remove {name}?</source>
        <translation>{name} を取り除きますか？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Check {name}</source>
        <translation>{name} を確認</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Families of models: {names}.</source>
        <translation>モデルファミリー：{names}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>How it speaks</source>
        <translation>通信方式</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Models it serves</source>
        <translation>提供するモデル</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Protocols: {names}.</source>
        <translation>プロトコル：{names}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Read its documentation</source>
        <translation>ドキュメントを読む</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>What went wrong lately</source>
        <translation>最近の問題</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Use {address}</source>
        <translation>{address} を使う</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Nothing went wrong lately.</source>
        <translation>最近の問題はありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Ask again</source>
        <translation>もう一度問い合わせ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>Another key of {name} is tried.</source>
        <translation>{name} の別のキーを試します。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>It is not asked first again for {seconds} s.</source>
        <translation>{seconds} 秒間は最初に問い合わせません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>Nobody is left. You would be told: {why}</source>
        <translation>もう相手がいません。表示される内容：{why}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>With key {number}.</source>
        <translation>キー {number} で。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>its model</source>
        <translation>そのモデル</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} answers.</source>
        <translation>{name} が回答します。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} is asked again after {seconds} s.</source>
        <translation>{seconds} 秒後に {name} へ再度問い合わせます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} is asked for {model}.</source>
        <translation>{name} に {model} を求めます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} is never asked. {why}</source>
        <translation>{name} には問い合わせません。{why}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} is next.</source>
        <translation>次は {name} です。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} is passed over: it asked for a pause a moment ago.</source>
        <translation>{name} は飛ばします。直前に待つよう求められました。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Add your own</source>
        <translation>自分で追加</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Look for running servers</source>
        <translation>動作中のサーバーを探す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Nothing runs here</source>
        <translation>何も動いていません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Search providers and models</source>
        <translation>プロバイダーとモデルを検索</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Something in your own file of providers is not used</source>
        <translation>自分のプロバイダーファイルに使われていない部分があります</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>{count} servers run here</source>
        <translation>
            <numerusform>{count} 個のサーバーが動作中</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Reading who there is…</source>
        <translation>一覧を読み込んでいます…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Choose a provider to see its address, its models and what went wrong lately.</source>
        <translation>プロバイダーを選ぶと、アドレス、モデル、最近の問題が表示されます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>No server that Hexalogue knows answers on this computer. Start one, then look again.</source>
        <translation>Hexalogue が知っているサーバーは応答していません。起動してからもう一度探してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Looking…</source>
        <translation>探しています…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_controller.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <source>Choose a file of certificates</source>
        <translation>証明書ファイルを選ぶ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>A PEM file, for this provider alone.</source>
        <translation>このプロバイダー専用の PEM ファイル。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Add a provider of your own</source>
        <translation>自分のプロバイダーを追加</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Anthropic-compatible</source>
        <translation>Anthropic 互換</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Certificates to trust</source>
        <translation>信頼する証明書</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Change this provider</source>
        <translation>このプロバイダーを変更</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Extra headers</source>
        <translation>追加ヘッダー</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Goes to your keychain, never into a file.</source>
        <translation>キーチェーンに保存し、ファイルには書きません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Headers, certificates, gateway</source>
        <translation>ヘッダー、証明書、ゲートウェイ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>How it is called here</source>
        <translation>ここでの呼び名</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>It hands the words on to companies (a gateway)</source>
        <translation>企業へ内容を中継する（ゲートウェイ）</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>It is asked as soon as you leave the field; that costs nothing.</source>
        <translation>欄を離れるとすぐに問い合わせます。費用はかかりません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Kind of server</source>
        <translation>サーバーの種類</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Most servers of your own need none</source>
        <translation>自分のサーバーの多くは不要です</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>OpenAI-compatible</source>
        <translation>OpenAI 互換</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Sent with every request, a line each.</source>
        <translation>リクエストごとに送信、1 行に 1 つ。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>The system’s</source>
        <translation>システムのもの</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Choose a file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <source>Asking {address}…</source>
        <translation>{address} に問い合わせています…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <source>It answers only who has a key. Type it below.</source>
        <translation>キーがないと応答しません。下に入力してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <source>This is no address such as http://192.168.1.20:8000/v1.</source>
        <translation>http://192.168.1.20:8000/v1 のようなアドレスではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <source>Will be asked at {address}</source>
        <translation>{address} に問い合わせます</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <source>“{line}” is no header such as X-Team: red.</source>
        <translation>「{line}」は X-Team: red のようなヘッダーではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_controller.py"/>
        <source>A chain cannot hold a chain.</source>
        <translation>チェーンの中にチェーンは入れられません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_controller.py"/>
        <source>Conversations that name it say so when you write again.</source>
        <translation>これを指定した会話では、次に書き込むときに知らせます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_controller.py"/>
        <source>Delete the chain “{name}”?</source>
        <translation>チェーン「{name}」を削除しますか？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_controller.py"/>
        <source>It is the default: the best model on this computer will answer instead.</source>
        <translation>既定になっています。代わりにこのコンピューターで最良のモデルが回答します。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>A chain is a list of models under a name. When one cannot answer, the next is asked, before anything was said and never further out than you allow. Choose a chain wherever you choose a model.</source>
        <translation>チェーンは名前を付けたモデルの並びです。1 つが答えられないと、回答が始まる前に次へ問い合わせます。許可した範囲を超えることはありません。モデルを選ぶ所ならどこでも選べます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Back to this computer</source>
        <translation>このコンピューターに戻す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Chains</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Choose who answers by default</source>
        <translation>既定の回答者を選ぶ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Make a chain</source>
        <translation>チェーンを作る</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Name of a new chain</source>
        <translation>新しいチェーンの名前</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>There is no chain yet. Type a name for the first one, such as “work” or “by night”.</source>
        <translation>チェーンはまだありません。「仕事」「夜間」のような名前を入力してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Where you name nobody</source>
        <translation>指定しない場合</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Who answers by default</source>
        <translation>既定の回答者</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>provider:model, the name of a model, or chain:name</source>
        <translation>プロバイダー:モデル、モデル名、または chain:名前</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Your network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="resources/taxonomy/places.toml"/>
        <source>A company</source>
        <translation>企業</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>As far as the first one reaches</source>
        <translation>最初のものの範囲まで</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>My chain</source>
        <translation>マイチェーン</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>No further than this computer</source>
        <translation>このコンピューターまで</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>No further than your network</source>
        <translation>ネットワークまで</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Nobody is in it yet. Add a model.</source>
        <translation>まだ空です。モデルを追加してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Simulate 429</source>
        <translation>429 を試す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Simulate 500</source>
        <translation>500 を試す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Simulate a refusal</source>
        <translation>接続拒否を試す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Simulate a timeout</source>
        <translation>時間切れを試す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>The best model on this computer</source>
        <translation>このコンピューターで最良のモデル</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>The best model on this computer answers.</source>
        <translation>このコンピューターで最良のモデルが回答します。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>The chain “{name}” answers.</source>
        <translation>チェーン「{name}」が回答します。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>To companies too</source>
        <translation>企業へも</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>all but the last fail</source>
        <translation>最後以外が失敗</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>everybody fails</source>
        <translation>すべて失敗</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>not asked</source>
        <translation>問い合わせない</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>the first one fails</source>
        <translation>最初が失敗</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>{count} of {all} would not be asked: they reach further than you allow.</source>
        <translation>{all} 件中 {count} 件は許可した範囲を超えるため問い合わせません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>{model} at {name} answers.</source>
        <translation>{name} の {model} が回答します。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>{model}, built in, answers.</source>
        <translation>内蔵の {model} が回答します。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>{reference} leads to nobody: {problem}</source>
        <translation>{reference} の相手が見つかりません：{problem}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>None before it is installed.</source>
        <translation>インストールするまでありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>Not asked yet.</source>
        <translation>まだ問い合わせていません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>Set it up</source>
        <translation>セットアップ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>{count} times, last {ago}</source>
        <translation>{count} 回、最後は{ago}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Answers</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Anthropic messages</source>
        <translation>Anthropic messages</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Azure OpenAI</source>
        <translation>Azure OpenAI</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Bedrock Converse</source>
        <translation>Bedrock Converse</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Cohere v2 chat</source>
        <translation>Cohere v2 chat</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Gemini generateContent</source>
        <translation>Gemini generateContent</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Has a fault</source>
        <translation>障害あり</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Its list of models is empty.</source>
        <translation>モデルの一覧が空です。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Its package is not in this installation. The setup shows the command that brings it.</source>
        <translation>このインストールにはパッケージがありません。セットアップに導入用のコマンドが表示されます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Its program is not on this computer. The Engines page downloads it, or says how you get it.</source>
        <translation>このコンピューターにプログラムがありません。「エンジン」ページでダウンロードするか、入手方法を確認できます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Key rejected</source>
        <translation>キーが拒否されました</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>KoboldAI</source>
        <translation>KoboldAI</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>LM Studio</source>
        <translation>LM Studio</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Not reachable</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Nothing fits “{query}”. Try the name of a provider or of a model, or add a provider of your own.</source>
        <translation>「{query}」に合うものがありません。プロバイダー名やモデル名を試すか、自分で追加してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>OpenAI audio</source>
        <translation>OpenAI audio</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>OpenAI chat completions</source>
        <translation>OpenAI chat completions</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>OpenAI responses</source>
        <translation>OpenAI responses</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Too many requests</source>
        <translation>リクエスト過多</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Wrong address</source>
        <translation>アドレスが違います</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>whisper.cpp server</source>
        <translation>whisper.cpp サーバー</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Inside the application</source>
        <translation>アプリ内</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/view.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Everybody who could answer you, and where your words would go.</source>
        <translation>回答できる相手の一覧と、入力内容の送り先。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/view.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Models that are known by name, with their providers. Prices are list prices and may have changed.</source>
        <translation>名前の分かるモデルとそのプロバイダー。価格は定価で、変わっている場合があります。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/view.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Who answers where you name nobody, and who is asked next when one fails.</source>
        <translation>指定しないときに誰が回答し、失敗したら次に誰へ問い合わせるか。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Asked when you use it</source>
        <translation>使うときに問い合わせ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Check how the name of the host is spelled.</source>
        <translation>ホスト名のつづりを確認してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Check that the server runs, and that no firewall stands between.</source>
        <translation>サーバーが動いているか、ファイアウォールが遮っていないか確認してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Check the host, the port and the path.</source>
        <translation>ホスト、ポート、パスを確認してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Choose its certificate in Settings, under Certificates.</source>
        <translation>その証明書を「設定」の「証明書」で選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Choose its certificate under “Headers, certificates, gateway”.</source>
        <translation>ヘッダーと証明書の欄で証明書を選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>It has no list of models. Name one by hand, as in {reference}.</source>
        <translation>モデルの一覧がありません。{reference} のように手で指定してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Its key comes from the environment ({variable}).</source>
        <translation>キーは環境変数（{variable}）のものです。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Its key is kept, and the place where it is kept is locked.</source>
        <translation>キーは保存されていますが、保存先がロックされています。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Needs an address</source>
        <translation>アドレスが必要</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>No key yet. Nothing answers here without one.</source>
        <translation>キーがまだありません。ないと応答しません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>No key. It usually needs none.</source>
        <translation>キーなし。通常は不要です。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Not trusted</source>
        <translation>信頼されていません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Routing</source>
        <translation>ルーティング</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Runs here now</source>
        <translation>ここで動作中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Start the server there, or check its address, its port and its firewall.</source>
        <translation>そこでサーバーを起動するか、アドレス、ポート、ファイアウォールを確かめてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Store another one on the Keys page.</source>
        <translation>「キー」ページで別のキーを保存してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Type another key below.</source>
        <translation>下に別のキーを入力してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>list of models</source>
        <translation>モデルの一覧</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>{count} keys are kept for it.</source>
        <translation>
            <numerusform>{count} 個のキーが保存されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>{count} minutes ago</source>
        <translation>
            <numerusform>{count} 分前</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Needs a key</source>
        <translation>キーが必要</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/rail.py"/>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <source>Every field on this page goes back to its default. Your chats and models stay as they are.</source>
        <translation>このページの項目はすべて既定値に戻ります。チャットとモデルはそのままです。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <source>No certificates can be read from this file. It should be one in PEM format.</source>
        <translation>このファイルから証明書を読み取れません。PEM 形式のファイルが必要です。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <source>Reset the settings?</source>
        <translation>設定をリセットしますか？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>0 is the same answer each time, higher is more varied.</source>
        <translation>0 なら毎回同じ回答、高いほど多様になります。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>A file that is trusted beside the system's own certificates, as a company proxy needs it.</source>
        <translation>会社のプロキシなどのために、システムの証明書に加えて信頼するファイル。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>About</source>
        <translation>バージョン情報</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>All keys on one sheet.</source>
        <translation>すべてのショートカットの一覧。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>As far as the model leads</source>
        <translation>モデルに従う</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>CA TLS PEM trust company</source>
        <translation>CA TLS PEM 信頼 会社</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Conversations, engines and what is remembered.</source>
        <translation>会話、エンジン、記憶した内容。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Ctrl with plus and minus changes it too, Ctrl with 0 sets it back.</source>
        <translation>Ctrl とプラス・マイナスでも変更でき、Ctrl と 0 で元に戻ります。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Downloaded and imported ones.</source>
        <translation>ダウンロードしたもの、読み込んだもの。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Engine releases</source>
        <translation>エンジンの配布元</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>For example: Answer briefly, in plain words.</source>
        <translation>例：短く、やさしい言葉で答えて。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Free the memory after</source>
        <translation>メモリを解放するまで</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Full</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>How far the words of a new chat may go. Each chat can be given another limit above it.</source>
        <translation>新しいチャットの内容をどこまで送ってよいか。チャットごとに上部で変更できます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>How many processor cores the model may use.</source>
        <translation>モデルが使えるプロセッサコアの数。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>How models answer</source>
        <translation>モデルの答え方</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>How much of a conversation the model reads, in tokens: pieces of words. More takes more memory.</source>
        <translation>モデルが会話をどれだけ読むか。単位はトークン（単語の断片）。多いほどメモリを使います。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Light, dark, or as the system has it.</source>
        <translation>ライト、ダーク、またはシステムに合わせる。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Megabytes that all engines together may take. The one used longest ago is stopped to stay below.</source>
        <translation>すべてのエンジンが合計で使えるメガバイト。超えないよう、最も長く使われていないものを停止します。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Memory for engines</source>
        <translation>エンジン用のメモリ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Minutes without a message until models are unloaded and engines stopped. The next one starts them.</source>
        <translation>メッセージがない状態が何分続いたらモデルを解放しエンジンを停止するか。次のメッセージで再開します。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Model and memory</source>
        <translation>モデルとメモリ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Model hub</source>
        <translation>モデルハブ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Model's default</source>
        <translation>モデルの既定値</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>New chats</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Of Hexalogue and what it runs on.</source>
        <translation>Hexalogue と動作環境のバージョン。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Of the window; models answer in the language you write.</source>
        <translation>ウィンドウの言語。モデルは入力した言語で答えます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Only the likeliest words that make up this share are drawn from.</source>
        <translation>確率の高い順にこの割合までの言葉だけから選びます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Reduced</source>
        <translation>減らす</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Show the shortcuts</source>
        <translation>ショートカットを表示</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>The public hub</source>
        <translation>公開ハブ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>The public list</source>
        <translation>公開リスト</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>The system's</source>
        <translation>システムのもの</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>This page's file, and your own providers.</source>
        <translation>このページの設定ファイルと、自分で追加したプロバイダー。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Told to the model before every conversation.</source>
        <translation>会話の前に毎回モデルへ伝えます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>What happened, without keys.</source>
        <translation>起きたことの記録。キーは含みません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>What is free</source>
        <translation>空いている分</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>What leaves your network goes through it. Servers here and on your network are asked directly.</source>
        <translation>ネットワークの外に出る通信に使います。このコンピューターとネットワーク内のサーバーには直接つなぎます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Where lists of engines are read. HEXALOGUE_RELEASES_URL in the environment comes before this.</source>
        <translation>エンジンの一覧を読む場所。環境変数 HEXALOGUE_RELEASES_URL が優先されます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Where models are downloaded from; one address a line, the next is tried when one fails.</source>
        <translation>モデルのダウンロード元。1 行に 1 つ、失敗したら次を試します。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Whether things glide and fade, or change at once.</source>
        <translation>なめらかに動かすか、すぐに切り替えるか。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>about update release</source>
        <translation>情報 更新 リリース</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>animation accessibility</source>
        <translation>アニメーション アクセシビリティ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>budget ram limit</source>
        <translation>予算 RAM 上限</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>company http</source>
        <translation>会社 HTTP</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>cpu speed</source>
        <translation>CPU 速度</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>crash report</source>
        <translation>クラッシュ レポート</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>font zoom larger smaller</source>
        <translation>フォント 拡大 縮小</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>gguf disk</source>
        <translation>GGUF ディスク</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>hotkeys palette</source>
        <translation>ホットキー パレット</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>idle stop unload sleep</source>
        <translation>待機 停止 解放 スリープ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>length window</source>
        <translation>長さ ウィンドウ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>lock offline company cloud leave</source>
        <translation>ロック オフライン 会社 クラウド 送信</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>mirror GitHub update</source>
        <translation>ミラー GitHub 更新</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>mirror Hugging Face HF_ENDPOINT</source>
        <translation>ミラー Hugging Face HF_ENDPOINT</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>sampling creative random</source>
        <translation>サンプリング 創造的 ランダム</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>sampling nucleus</source>
        <translation>サンプリング nucleus</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>system prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>theme dark mode night</source>
        <translation>テーマ ダークモード 夜</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>translation locale</source>
        <translation>翻訳 ロケール</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>A number from {least:g} to {most:g}, or nothing.</source>
        <translation>{least:g} から {most:g} までの数、または空欄。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>Choose one of the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>Only host and path: no name, key or question mark.</source>
        <translation>ホストとパスだけにしてください。名前、キー、疑問符は使えません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>Only https is safe here: nobody on the way may change what comes from it.</source>
        <translation>ここでは https だけが安全です。途中で改ざんされてはならないためです。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>Write the whole path of the file, or choose it.</source>
        <translation>ファイルの完全なパスを入力するか、選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>“{typed}” is not an address such as {example}.</source>
        <translation>「{typed}」は {example} のようなアドレスではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Choose a file: {name}</source>
        <translation>ファイルを選ぶ：{name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Copy: {name}</source>
        <translation>コピー：{name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Default: {value}.</source>
        <translation>既定値：{value}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Open the folder: {name}</source>
        <translation>フォルダーを開く：{name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Reset {name}</source>
        <translation>{name} をリセット</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>{name} lie in {path}</source>
        <translation>{name} の場所は {path}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/view.py"/>
        <source>Changes are saved as you make them.</source>
        <translation>変更はすぐに保存されます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/view.py"/>
        <source>No setting matches “{words}”.</source>
        <translation>「{words}」に合う設定はありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/view.py"/>
        <source>Reset to defaults</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/view.py"/>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/view.py"/>
        <location filename="hexalogue/ui/widgets/search_field.py"/>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Ask for another answer</source>
        <translation>別の回答を求める</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Begin a new chat</source>
        <translation>新しいチャットを始める</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Begin a new line</source>
        <translation>改行する</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Choose who answers</source>
        <translation>回答者を選ぶ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Copy the newest answer</source>
        <translation>最新の回答をコピー</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Delete this chat; it can be undone</source>
        <translation>このチャットを削除（元に戻せます）</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Do something, or go somewhere</source>
        <translation>操作する、移動する</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Make the text its usual size</source>
        <translation>文字を標準サイズに戻す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Make the text larger</source>
        <translation>文字を大きくする</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Make the text smaller</source>
        <translation>文字を小さくする</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Open a page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Rename the chat that is marked in the list</source>
        <translation>一覧で選択中のチャットの名前を変更</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Search all chats</source>
        <translation>すべてのチャットを検索</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Show all keys</source>
        <translation>すべてのショートカットを表示</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Show or hide the list of chats</source>
        <translation>チャット一覧の表示を切り替える</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Take up your last message, while the box is empty</source>
        <translation>入力欄が空のとき、直前のメッセージを呼び出す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>While writing</source>
        <translation>入力中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/view.py"/>
        <source>Cancel the download</source>
        <translation>ダウンロードを中止</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/view.py"/>
        <source>Pause the download</source>
        <translation>ダウンロードを一時停止</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/view.py"/>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/view.py"/>
        <source>Resume the download</source>
        <translation>ダウンロードを再開</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/view.py"/>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>Downloading {name}: {progress}</source>
        <translation>{name} をダウンロード中：{progress}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>Loading {name} · {percent} %</source>
        <translation>{name} を読み込み中 · {percent} %</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>Looking for a model on this computer</source>
        <translation>このコンピューターのモデルを探しています</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>Memory {amount}</source>
        <translation>メモリ {amount}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>No model loaded</source>
        <translation>モデルは読み込まれていません</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>Offline ready</source>
        <translation>オフラインで利用可</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>The model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>a stop-gap, often wrong</source>
        <translation>つなぎ、よく間違う</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>in the app</source>
        <translation>アプリ内</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>the model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>the next message loads it</source>
        <translation>次のメッセージで読み込みます</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>{name} could not be loaded</source>
        <translation>{name} を読み込めませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>{name} loaded</source>
        <translation>{name} 読み込み済み</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>{name} rests</source>
        <translation>{name} は休止中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>{used} of this computer's {total} are in use, {own} of them by Hexalogue</source>
        <translation>このコンピューターの {total} のうち {used} を使用中、そのうち Hexalogue は {own}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>checking that it is whole</source>
        <translation>完全かどうか確認中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>paused at {amount}</source>
        <translation>{amount} で一時停止中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>stopped at {amount}</source>
        <translation>{amount} で停止</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} GB/s</source>
        <translation>{number} GB/秒</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} MB/s</source>
        <translation>{number} MB/秒</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} TB</source>
        <translation>{number} TB</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} bytes</source>
        <translation>{number} バイト</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} h</source>
        <translation>{number} 時間</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} kB/s</source>
        <translation>{number} kB/秒</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} min</source>
        <translation>{number} 分</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} tokens of context</source>
        <translation>コンテキスト {number} トークン</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{part} of {whole}</source>
        <translation>{part} / {whole}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{year}-{month}-{day}</source>
        <translation>{year}/{month}/{day}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/need_card.py"/>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/error_card.py"/>
        <source>Technical details</source>
        <translation>技術的な詳細</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/error_card.py"/>
        <location filename="hexalogue/ui/widgets/strip.py"/>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/error_card.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/job_bar.py"/>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/job_bar.py"/>
        <source>Progress of {name}</source>
        <translation>{name} の進行状況</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/secret_field.py"/>
        <source>Show what was typed while this is pressed</source>
        <translation>押している間、入力内容を表示</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/shown_key.py"/>
        <source>The key is on the screen for a moment</source>
        <translation>キーを一時的に表示しています</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <source>Close for good</source>
        <translation>今後表示しない</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>One endpoint for many vendors</source>
        <translation>1 つの接続先で多くのプロバイダーを使う</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Run fully offline on this computer</source>
        <translation>このコンピューターだけで完全にオフライン</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Split a large model across machines</source>
        <translation>大きなモデルを複数台に分ける</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Use a server I already run</source>
        <translation>動かしているサーバーを使う</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Use a vendor's API with my key</source>
        <translation>自分のキーで提供元の API を使う</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Set up more</source>
        <translation>さらに設定する</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Add and check</source>
        <translation>追加して確認</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Computer that helps</source>
        <translation>手伝うコンピューター</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Found on this computer.</source>
        <translation>このコンピューターで見つかりました。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Get a key</source>
        <translation>キーを取得する</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Go on without a change</source>
        <translation>変更せずに続ける</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Here are {names}. Which one is asked is chosen at the end.</source>
        <translation>{names} があります。どれを使うかは最後に選びます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Host and port are enough. It is asked what it serves; no key is sent.</source>
        <translation>ホストとポートだけで十分です。何を提供しているか問い合わせますが、キーは送りません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Install {name}</source>
        <translation>{name} をインストール</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>It has {count} models.</source>
        <translation>
            <numerusform>モデルが {count} 個あります。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>It needs a package that is not installed here. Run this, then look again.</source>
        <translation>ここにインストールされていないパッケージが必要です。これを実行してから、もう一度確認してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Its makers offer no programs.</source>
        <translation>開発元はプログラムを配布していません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Its name or address, and the port if it is another one. Start “hexalogue peers serve” there first.</source>
        <translation>名前かアドレス。ポートが違うときはそれも。先にそのコンピューターで「hexalogue peers serve」を実行してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Keep it for this session</source>
        <translation>今回だけ保持する</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Kept in this computer's keychain, never in a file.</source>
        <translation>このコンピューターのキーチェーンに保存し、ファイルには書きません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Key for {name}</source>
        <translation>{name} のキー</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Looking for the engine on this computer…</source>
        <translation>このコンピューターのエンジンを探しています…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Never written in clear.</source>
        <translation>平文で書くことはありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>No model is on this computer yet.</source>
        <translation>このコンピューターにはまだモデルがありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>No model is on this computer yet. {name} is a good first one: {size}, {licence}.</source>
        <translation>このコンピューターにはまだモデルがありません。最初は {name} がおすすめです：{size}、{licence}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Open the Keys page</source>
        <translation>「キー」ページを開く</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Ready, {size} free.</source>
        <translation>準備完了、空き {size}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Ready.</source>
        <translation>準備完了。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Start the server, or type where it runs.</source>
        <translation>サーバーを起動するか、場所を入力してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Stop waiting</source>
        <translation>待つのをやめる</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Take a file I have</source>
        <translation>手元のファイルを使う</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>The model is on its way; what is here already is kept if it is interrupted.</source>
        <translation>モデルを取得中です。中断しても届いた分は残ります。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Type another one.</source>
        <translation>別のキーを入力してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Use the one that was found, or type another.</source>
        <translation>見つかったものを使うか、別のものを入力してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Use this address</source>
        <translation>このアドレスを使う</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Use {place}</source>
        <translation>{place} を使う</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>What {name} has to know of you; a field that you do not need stays empty.</source>
        <translation>{name} に必要な情報です。不要な欄は空のままにします。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>for example {value}</source>
        <translation>例：{value}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>from {variable}</source>
        <translation>{variable} から</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>kept</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{address} answers and wants a key; that is the next step.</source>
        <translation>{address} は応答し、キーを求めています。次の手順で入力します。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{address} answers.</source>
        <translation>{address} は応答しています。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{address} answers; that is used.</source>
        <translation>{address} が応答したので、これを使います。</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{count} computers</source>
        <translation>
            <numerusform>{count} 台のコンピューター</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{how} A file that you have can be installed.</source>
        <translation>{how}手元のファイルからインストールできます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name} ({licence}) is downloaded from its makers, checked, and proven before it is used.</source>
        <translation>{name}（{licence}）は開発元からダウンロードし、検証と動作確認をしてから使います。</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name} and others</source>
        <translation>
            <numerusform>{name} など</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name} answers those who have a key of their own; it bills them.</source>
        <translation>{name} は自分のキーを持つ人に回答し、その人に請求します。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name} is being installed; it is taken into use once it has answered a question.</source>
        <translation>{name} をインストール中です。質問に答えられたら使い始めます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name} {version}</source>
        <translation>{name} {version}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name}: {amount}</source>
        <translation>{name}：{amount}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Computers</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Reading the file…</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>This computer has no keychain. Keep the key until you close Hexalogue, or choose an encrypted file on the Keys page.</source>
        <translation>このコンピューターにはキーチェーンがありません。Hexalogue を閉じるまでキーを保持するか、「キー」ページで暗号化ファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Your keychain is locked. Unlock it on the Keys page and save again, or keep the key until you close Hexalogue.</source>
        <translation>キーチェーンがロックされています。「キー」ページで解除してもう一度保存するか、Hexalogue を閉じるまでキーを保持してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <source>Looking at this computer…</source>
        <translation>このコンピューターを調べています…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>What needs what</source>
        <translation>必要なものの一覧</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>How do you want to run AI?</source>
        <translation>AI をどのように動かしますか？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Can be shared</source>
        <translation>共有できる</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Depends</source>
        <translation>場合による</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Managed for you</source>
        <translation>管理はおまかせ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Needs a GPU</source>
        <translation>GPU が必要</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Needs the network</source>
        <translation>ネットワークが必要</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/need_card.py"/>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/need_card.py"/>
        <source>Change {what}</source>
        <translation>{what} を変更</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/need_card.py"/>
        <source>comes later</source>
        <translation>後で行います</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/need_card.py"/>
        <source>open now</source>
        <translation>表示中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/new_chats.py"/>
        <source>New chats are answered by it already.</source>
        <translation>新しいチャットにはすでにこれが答えます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/new_chats.py"/>
        <source>Not possible now: your settings keep new chats on this computer.</source>
        <translation>今はできません。設定により、新しいチャットはこのコンピューターから出ません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/new_chats.py"/>
        <source>Not possible now: your settings keep new chats on your network.</source>
        <translation>今はできません。設定により、新しいチャットはあなたのネットワークから出ません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/new_chats.py"/>
        <source>Now they are answered by {name}.</source>
        <translation>今は {name} が答えます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/programs.py"/>
        <source>Archives and programs (*)</source>
        <translation>アーカイブとプログラム (*)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/programs.py"/>
        <source>Install an engine from a file</source>
        <translation>ファイルからエンジンをインストール</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/programs.py"/>
        <source>Take a model's file</source>
        <translation>モデルのファイルを選ぶ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>Asking which models there are…</source>
        <translation>利用できるモデルを問い合わせています…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>It lists no models; type the name of one.</source>
        <translation>モデルの一覧がありません。名前を入力してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>It thought, and had no room left for words.</source>
        <translation>考えるだけで、言葉にする余裕がありませんでした。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>Its models could not be listed; type the name of one.</source>
        <translation>モデルの一覧を取得できませんでした。名前を入力してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>One short question is asked; nothing leaves this computer.</source>
        <translation>短い質問を 1 つします。このコンピューターの外には何も出ません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>One short question is asked; nothing leaves your network.</source>
        <translation>短い質問を 1 つします。ネットワークの外には出ません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>One short question is sent; it costs a fraction of a cent at most.</source>
        <translation>短い質問を 1 つ送ります。費用はかかっても 1 円未満です。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>{seconds} s to the first word</source>
        <translation>最初の言葉まで {seconds} 秒</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>{speed} tokens/s</source>
        <translation>{speed} トークン/秒</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Change the address</source>
        <translation>アドレスを変更</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Change the details</source>
        <translation>詳細を変更</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Change the key</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Install the engine</source>
        <translation>エンジンをインストール</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Answer new chats with it too</source>
        <translation>新しいチャットにもこれで答える</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Ask it</source>
        <translation>質問する</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Asking for one sentence… a large model takes a while to load.</source>
        <translation>一文を求めています…大きなモデルは読み込みに時間がかかります。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>It answered</source>
        <translation>回答がありました</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Open the chat</source>
        <translation>チャットを開く</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Waiting for the answer</source>
        <translation>回答を待っています</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>A key for {name} is in {variable}.</source>
        <translation>{variable} に {name} のキーがあります。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>A small model is fetched once; nothing you type leaves.</source>
        <translation>小さなモデルを一度だけ取得します。入力内容は外に出ません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Built in; nothing to install.</source>
        <translation>内蔵。インストール不要。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Goal</source>
        <translation>目的</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Installed; nothing is missing.</source>
        <translation>インストール済み。不足なし。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>It answers.</source>
        <translation>応答しています。</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Keys for {names} are here.</source>
        <translation>
            <numerusform>{names} のキーがあります。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Needs</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Needs nothing more from you.</source>
        <translation>ほかに必要なものはありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Needs {things}.</source>
        <translation>{things} が必要です。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>None was found on this computer; type the address of one.</source>
        <translation>このコンピューターには見つかりませんでした。アドレスを入力してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Proof</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Runs at {place}.</source>
        <translation>{place} で動作中。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Set up {name}</source>
        <translation>{name} を設定</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Try {name}</source>
        <translation>{name} を試す</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>You bring a key of your own.</source>
        <translation>自分のキーを用意します。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Your key is in {variable}.</source>
        <translation>キーは {variable} にあります。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Your key is kept.</source>
        <translation>キーは保存済みです。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>a key</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>a package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>an address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>an engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>llama.cpp or vLLM on several computers of yours.</source>
        <translation>複数の自分のコンピューターで llama.cpp または vLLM。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>other computers</source>
        <translation>ほかのコンピューター</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>some details</source>
        <translation>いくつかの情報</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{count} computers are named.</source>
        <translation>
            <numerusform>{count} 台のコンピューターを指定済み。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{first} and {last}</source>
        <translation>{first} と {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} ほか {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{name} and {count} more models are here.</source>
        <translation>
            <numerusform>{name} ほか {count} 個のモデルがあります。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{name} found at {place}</source>
        <translation>{place} で {name} を検出</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{name} is here.</source>
        <translation>{name} があります。</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{said}, and {count} more.</source>
        <translation>
            <numerusform>{said}、ほか {count} 件。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Fill in what is missing. What you type is kept when you leave, except keys.</source>
        <translation>足りないものを入力してください。キー以外の入力は離れても残ります。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>One real answer shows that it works.</source>
        <translation>実際の回答 1 つで動作を確かめます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Pick one; you can add the others at any time. Nothing here stands in the way of a chat.</source>
        <translation>1 つ選んでください。ほかは後からいつでも追加できます。設定中でもチャットは使えます。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>What each kind of provider needs, on this computer, now.</source>
        <translation>それぞれの種類のプロバイダーに、いまこのコンピューターで必要なもの。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>What is ready comes first.</source>
        <translation>準備のできているものが先頭です。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>Looking at what is here…</source>
        <translation>ここにあるものを調べています…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>No provider is called “{words}”.</source>
        <translation>「{words}」というプロバイダーはありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>Skip, I will look around</source>
        <translation>スキップして見て回る</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>Step {number} of {count}</source>
        <translation>ステップ {number} / {count}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Leaves to router</source>
        <translation>ルーターへ送信</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Leaves to vendor</source>
        <translation>提供元へ送信</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>Secret Service</source>
        <translation>Secret Service</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>Windows Credential Locker</source>
        <translation>Windows 資格情報マネージャー</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>macOS Keychain</source>
        <translation>macOS キーチェーン</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>neither a Secret Service nor KWallet answers</source>
        <translation>Secret Service も KWallet も応答しません</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>{0} keeps keys in clear, so it is not used</source>
        <translation>{0} はキーを平文で保存するため使いません</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>{0} names {1}, which keeps nothing</source>
        <translation>{0} が指す {1} は何も保存しません</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>none answers</source>
        <translation>応答するものがありません</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/disk.py"/>
        <source>Close that one.</source>
        <translation>それを閉じてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/disk.py"/>
        <source>another Hexalogue has been writing it for long</source>
        <translation>別の Hexalogue が長く書き込み中です</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>Check the disk and try again.</source>
        <translation>ディスクを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>Choose one of at least {0} characters; a few words are better.</source>
        <translation>{0} 文字以上にしてください。いくつかの単語がおすすめです。</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>Put a copy of it from a backup in its place, or delete it and store the keys again.</source>
        <translation>バックアップのコピーに置き換えるか、削除してキーを保存し直してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>The passphrase is too short to keep keys behind.</source>
        <translation>パスフレーズが短すぎてキーを守れません。</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>it does not hold what was just written</source>
        <translation>書き込んだばかりの内容が入っていません</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>the encrypted file</source>
        <translation>暗号化ファイル</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>a part of a long key is missing or changed</source>
        <translation>長いキーの一部が欠けているか、変わっています</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>it answered too late, so nothing was changed</source>
        <translation>応答が遅すぎたため、何も変更していません</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>it answered with {0}</source>
        <translation>{0} という応答でした</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>the key is still there after it was deleted</source>
        <translation>削除したキーが残っています</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>the one that is named for it cannot be used here</source>
        <translation>指定されたものはここでは使えません</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>what it gives back is not what was stored</source>
        <translation>保存したものと違う内容が返ってきます</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/sealed.py"/>
        <source>it does not begin like a file of keys</source>
        <translation>キーファイルの形式で始まっていません</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/sealed.py"/>
        <source>it is cut off, or something was added</source>
        <translation>途中で切れているか、何か付け足されています</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/sealed.py"/>
        <source>its header asks for what this version does not do</source>
        <translation>ヘッダーの要求にこの版が対応していません</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/vault.py"/>
        <source>A key “{0}” for {1} is kept already, in the {2}.</source>
        <translation>{1} のキー「{0}」は既に保存されています：{2}。</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/vault.py"/>
        <source>A key “{0}” is there already.</source>
        <translation>キー「{0}」は既にあります。</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/vault.py"/>
        <source>Choose another label.</source>
        <translation>別のラベルにしてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/vault.py"/>
        <source>Delete that one first, or give this one another label.</source>
        <translation>先にそちらを削除するか、こちらに別のラベルを付けてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/vault.py"/>
        <source>Look at the list again.</source>
        <translation>一覧をもう一度見てください。</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/waiting.py"/>
        <source>a mistake in Hexalogue, kept in its report</source>
        <translation>Hexalogue の不具合（レポートに記録）</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/waiting.py"/>
        <source>earlier calls have not been answered yet</source>
        <translation>前の呼び出しにまだ応答がありません</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/waiting.py"/>
        <source>no answer within {0} s; it may be waiting for you</source>
        <translation>{0} 秒応答なし。操作を待っているかもしれません</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/auth.py"/>
        <source>A Google credentials file is no key itself.</source>
        <translation>Google の認証情報ファイルはキーそのものではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/auth.py"/>
        <source>Exchange it for an access token before the call.</source>
        <translation>呼び出しの前にアクセストークンと交換してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/auth.py"/>
        <source>Store it again: copy only the key itself, without quotes, blanks or line breaks.</source>
        <translation>もう一度保存してください。引用符、空白、改行を含めず、キーだけをコピーします。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/auth.py"/>
        <source>The key holds a character that no key has: a blank at its end, a line break, or a letter outside Latin-1.</source>
        <translation>キーに使われない文字が含まれています：末尾の空白、改行、Latin-1 以外の文字など。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/causes.py"/>
        <source>it answers without encryption; its address may begin with http://</source>
        <translation>暗号化なしで応答しています。アドレスは http:// で始めてください</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/causes.py"/>
        <source>the connection was cut in the secure handshake</source>
        <translation>安全な接続の確立中に切れました</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/causes.py"/>
        <source>there is no route to it</source>
        <translation>経路がありません</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/causes.py"/>
        <location filename="hexalogue/wire/network_faults.py"/>
        <source>its certificate is not valid</source>
        <translation>証明書が無効です</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/causes.py"/>
        <location filename="hexalogue/wire/network_faults.py"/>
        <source>the secure handshake failed</source>
        <translation>安全な接続を確立できませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/connection.py"/>
        <source>the secure handshake</source>
        <translation>安全な接続の確立</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/connection.py"/>
        <location filename="hexalogue/wire/exchange.py"/>
        <location filename="hexalogue/wire/network_faults.py"/>
        <source>The connection to {0}</source>
        <translation>{0} への接続</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>a body that breaks the rules of HTTP</source>
        <translation>HTTP の規則に反するデータ</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>a switch to another protocol</source>
        <translation>別プロトコルへの切り替え</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>headers without end</source>
        <translation>終わらないヘッダー</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>sending the question</source>
        <translation>質問の送信</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>waiting for its reply</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>waiting for more of its answer</source>
        <translation>応答の続き待ち</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <location filename="hexalogue/wire/network_faults.py"/>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>something that is not HTTP</source>
        <translation>HTTP ではないもの</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/fetch.py"/>
        <location filename="hexalogue/wire/transfer.py"/>
        <source>{0} bytes</source>
        <translation>{0} バイト</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>Google's token service</source>
        <translation>Google のトークンサービス</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>Store the path or the content of a service account's JSON file from the Google Cloud console.</source>
        <translation>Google Cloud コンソールで得たサービスアカウントの JSON ファイルのパスか内容を保存してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>The Google credentials file cannot be used: {0}.</source>
        <translation>Google の認証情報ファイルを使えません：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>an access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>it has no “{0}”</source>
        <translation>「{0}」がありません</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>it is no JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>its “private_key” is no RSA key</source>
        <translation>「private_key」が RSA キーではありません</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>its “private_key” is no unencrypted PEM key</source>
        <translation>「private_key」が暗号化されていない PEM キーではありません</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>its “token_uri” is no https address</source>
        <translation>「token_uri」が https のアドレスではありません</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>its “type” is neither service_account nor authorized_user</source>
        <translation>「type」が service_account でも authorized_user でもありません</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>{0} cannot be read ({1})</source>
        <translation>{0} を読み取れません（{1}）</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>{0} is larger than any such file</source>
        <translation>{0} がこの種のファイルとしては大きすぎます</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>{0} is no text</source>
        <translation>{0} はテキストではありません</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/guard.py"/>
        <source>it is the address where a cloud keeps credentials, which no provider has</source>
        <translation>クラウドが認証情報を置くアドレスで、プロバイダーのものではありません</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/guard.py"/>
        <source>looking up its name</source>
        <translation>名前の解決</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub.py"/>
        <source>Write it as hf:ORGANISATION/REPOSITORY/FILE.</source>
        <translation>hf:ORGANISATION/REPOSITORY/FILE の形で書いてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub.py"/>
        <source>“{0}/{1}” is not a file on the model hub.</source>
        <translation>「{0}/{1}」はモデルハブのファイルではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>Name one in Settings, or in the variable HF_ENDPOINT.</source>
        <translation>設定か環境変数 HF_ENDPOINT で指定してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>No model hub is set.</source>
        <translation>モデルハブが設定されていません。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>Try again in {0}; with a token in the variable HF_TOKEN the hub allows more.</source>
        <translation>{0} 後にもう一度試してください。環境変数 HF_TOKEN にトークンを入れると上限が増えます。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>Write it as ORGANISATION/REPOSITORY.</source>
        <translation>ORGANISATION/REPOSITORY の形で書いてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>a minute</source>
        <translation>1 分</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>an answer of the hub</source>
        <translation>ハブの応答</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>repository {0}</source>
        <translation>リポジトリ {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>such file</source>
        <translation>該当するファイル</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>the list of files</source>
        <translation>ファイルの一覧</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>the repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>the search</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>{0}: too many questions came from this network</source>
        <translation>{0}：このネットワークからの問い合わせが多すぎます</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>“{0}” is no repository on the hub.</source>
        <translation>「{0}」はハブのリポジトリではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <location filename="hexalogue/wire/releases.py"/>
        <source>a redirect that is not to be trusted</source>
        <translation>信頼できないリダイレクト</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <location filename="hexalogue/wire/releases.py"/>
        <source>one redirect after another</source>
        <translation>繰り返されるリダイレクト</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/inflate.py"/>
        <source>a damaged compressed body</source>
        <translation>壊れた圧縮データ</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/inflate.py"/>
        <source>a small body that swells without end</source>
        <translation>際限なく膨らむ小さなデータ</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/line.py"/>
        <source>a sign-in page</source>
        <translation>サインインページ</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/line.py"/>
        <source>redirects without end</source>
        <translation>終わらないリダイレクト</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/network_faults.py"/>
        <source>no bytes came</source>
        <translation>データが届きません</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/prefix_hash.py"/>
        <source>it became shorter while it was being written</source>
        <translation>書き込み中に短くなりました</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>Set the proxy as http://HOST:PORT, https://HOST:PORT or socks5://HOST:PORT, or leave it empty.</source>
        <translation>プロキシは http://HOST:PORT、https://HOST:PORT、socks5://HOST:PORT の形で設定するか、空にしてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>connecting through the proxy</source>
        <translation>プロキシ経由の接続</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>the proxy asks for a name and a password</source>
        <translation>プロキシがユーザー名とパスワードを求めています</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>the proxy could not be reached</source>
        <translation>プロキシに接続できませんでした</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>the proxy refused to connect</source>
        <translation>プロキシが接続を拒否しました</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <location filename="hexalogue/wire/proxies.py"/>
        <source>A proxy of the kind “{0}” is not supported.</source>
        <translation>「{0}」形式のプロキシには対応していません。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <location filename="hexalogue/wire/proxies.py"/>
        <source>The proxy's address cannot be read.</source>
        <translation>プロキシのアドレスを読み取れません。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxies.py"/>
        <source>Set the proxy as http://HOST:PORT, or leave it empty.</source>
        <translation>プロキシは http://HOST:PORT の形で設定するか、空にしてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/reach.py"/>
        <source>the hub</source>
        <translation>ハブ</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Choose another version; if you set a mirror, check that it has this program.</source>
        <translation>別のバージョンを選んでください。ミラーを設定しているなら、このプログラムがあるか確認してください。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Choose one of the list of releases.</source>
        <translation>配布一覧から選んでください。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>The release list in Settings</source>
        <translation>設定の配布一覧</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Try again {0}, or install from a file that you have: “--from FILE”.</source>
        <translation>{0}もう一度試すか、手元のファイルから「--from FILE」でインストールしてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Write it as OWNER/NAME.</source>
        <translation>OWNER/NAME の形で書いてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Write it as https://HOST or https://HOST/PATH; http:// is for this computer only.</source>
        <translation>https://HOST か https://HOST/PATH の形で書いてください。http:// はこのコンピューター専用です。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>a list of releases</source>
        <translation>配布一覧</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>in a minute</source>
        <translation>1 分後に</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>in {0} minutes</source>
        <translation>{0} 分後に</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>none of its releases has a file</source>
        <translation>どのバージョンにもファイルがありません</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>the address of a file that is neither https nor on this computer</source>
        <translation>https でもこのコンピューター上でもないファイルのアドレス</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>the list is not there</source>
        <translation>一覧がありません</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>the list of releases</source>
        <translation>配布一覧</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>there is no release {0}</source>
        <translation>バージョン {0} はありません</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>there is none</source>
        <translation>ありません</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>{0} is not the address of a mirror.</source>
        <translation>{0} はミラーのアドレスではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>{0}: too many were asked for from this network</source>
        <translation>{0}：このネットワークからの要求が多すぎます</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>“{0}” is not a repository.</source>
        <translation>「{0}」はリポジトリではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>“{0}” is not the name of a release.</source>
        <translation>「{0}」はバージョンの名前ではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/replies.py"/>
        <source>a compressed copy</source>
        <translation>圧縮されたコピー</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/replies.py"/>
        <source>a piece that does not say where it belongs</source>
        <translation>位置の分からない断片</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/reply.py"/>
        <source>a body in the encoding “{0}”</source>
        <translation>「{0}」で符号化されたデータ</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/reply.py"/>
        <source>one of those it was asked for</source>
        <translation>要求した符号化のいずれか</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/source.py"/>
        <source>a redirect that leads nowhere</source>
        <translation>行き先のないリダイレクト</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/source.py"/>
        <source>a redirect to an address inside this computer's network</source>
        <translation>このコンピューターのネットワーク内のアドレスへのリダイレクト</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/source.py"/>
        <source>a redirect to an unencrypted address</source>
        <translation>暗号化されていないアドレスへのリダイレクト</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/target.py"/>
        <source>Look for a line break or a foreign character in the key or the header, and remove it.</source>
        <translation>キーやヘッダーに改行や余計な文字がないか探して、取り除いてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/target.py"/>
        <source>The address cannot be read.</source>
        <translation>アドレスを読み取れません。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/target.py"/>
        <source>The address is not one of a web server.</source>
        <translation>Web サーバーのアドレスではありません。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/target.py"/>
        <source>The header “{0}” holds a character that no header may hold.</source>
        <translation>ヘッダー「{0}」に使えない文字が含まれています。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/target.py"/>
        <source>Write it as https://HOST/PATH or http://HOST:PORT/PATH.</source>
        <translation>https://HOST/PATH か http://HOST:PORT/PATH の形で書いてください。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/transfer.py"/>
        <source>another piece than the one asked for</source>
        <translation>要求とは別の断片</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/transfer.py"/>
        <source>{0} bytes, before it was fetched</source>
        <translation>取得前の {0} バイト</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/transfer.py"/>
        <source>{0}, as the hub says</source>
        <translation>ハブの情報では {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/trust.py"/>
        <source>the certificate file {0} cannot be read</source>
        <translation>証明書ファイル {0} を読み取れません</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/trust.py"/>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <source>Build bitnet.cpp from its sources (github.com/microsoft/BitNet; clang 18 or newer, cmake and Python), then set HEXALOGUE_BITNET to the llama-server in its build/bin</source>
        <translation>bitnet.cpp をソースからビルドし（github.com/microsoft/BitNet、clang 18 以降、cmake、Python）、HEXALOGUE_BITNET に build/bin の llama-server を設定してください</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <source>Runs models whose weights have only three values (BitNet), fast on the processor and small in memory.</source>
        <translation>重みが 3 値だけのモデル（BitNet）を動かします。プロセッサで速く、メモリも少なくて済みます。</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <location filename="resources/engines/exllamav2.toml"/>
        <location filename="resources/engines/koboldcpp.toml"/>
        <location filename="resources/engines/llama-server.toml"/>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>it was killed: usually memory ran out</source>
        <translation>強制終了されました。多くはメモリ不足です</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <location filename="resources/engines/llama-server.toml"/>
        <source>it could not load the model, its port was taken, or an argument is unknown</source>
        <translation>モデルを読み込めない、ポートが使用中、または引数が不明です</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <location filename="resources/engines/llama-server.toml"/>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>it uses instructions that this processor does not have</source>
        <translation>このプロセッサにない命令を使っています</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <source>it aborted</source>
        <translation>異常終了しました</translation>
    </message>
    <message>
        <location filename="resources/engines/exllamav2.toml"/>
        <source>ExLlama runs on NVIDIA GPUs, which Macs do not have; llama-server uses the GPU of a Mac</source>
        <translation>ExLlama は Mac にない NVIDIA の GPU で動きます。Mac の GPU は llama-server が使えます</translation>
    </message>
    <message>
        <location filename="resources/engines/exllamav2.toml"/>
        <source>Needs Linux or Windows and an NVIDIA GPU. In a folder of your choice: “git clone https://github.com/theroyallab/tabbyAPI”, “cd tabbyAPI”, “python3 -m venv venv” (Python 3.10 to 3.12), “venv/bin/pip install .[cu12]” (Windows: “venv\Scripts\pip”; “.[cu13]” for drivers from 580 on). Then set HEXALOGUE_TABBYAPI to the folder tabbyAPI. Models are folders in EXL3; for EXL2 check out the branch exl2-checkpoint</source>
        <translation>Linux か Windows と NVIDIA の GPU が必要です。好きなフォルダーで：「git clone https://github.com/theroyallab/tabbyAPI」、「cd tabbyAPI」、「python3 -m venv venv」（Python 3.10 から 3.12）、「venv/bin/pip install .[cu12]」（Windows は「venv\Scripts\pip」、ドライバー 580 以降は「.[cu13]」）。その後 HEXALOGUE_TABBYAPI に tabbyAPI フォルダーを設定します。モデルは EXL3 のフォルダーで、EXL2 にはブランチ exl2-checkpoint を使います</translation>
    </message>
    <message>
        <location filename="resources/engines/exllamav2.toml"/>
        <source>Runs EXL2 and EXL3 models on an NVIDIA GPU, and answers other programs on this computer.</source>
        <translation>EXL2 と EXL3 のモデルを NVIDIA の GPU で動かし、このコンピューターのほかのプログラムにも応答します。</translation>
    </message>
    <message>
        <location filename="resources/engines/exllamav2.toml"/>
        <source>it could not load the model, its port was taken, or a library is missing</source>
        <translation>モデルを読み込めない、ポートが使用中、またはライブラリがありません</translation>
    </message>
    <message>
        <location filename="resources/engines/exllamav2.toml"/>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <source>an argument is unknown</source>
        <translation>不明な引数があります</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A check inside the engine failed, and it ended itself; the log names the check.</source>
        <translation>エンジン内部のチェックに失敗し、終了しました。内容はログにあります。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A compressed cache of values needs Flash Attention, which is off or not available for this model.</source>
        <translation>圧縮した値のキャッシュには Flash Attention が必要ですが、無効か、このモデルでは使えません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A library (DLL) beside the program is damaged, of another version, or for another kind of processor.</source>
        <translation>隣のライブラリ（DLL）が壊れているか、別のバージョンか、別のプロセッサ用です。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A library that the program needs is not on this computer; the last line of its log names it.</source>
        <translation>プログラムに必要なライブラリがありません。ログの最後の行に名前があります。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A rule of this computer (Smart App Control, AppLocker or the organisation's) forbids programs of unknown makers.</source>
        <translation>このコンピューターの規則（Smart App Control、AppLocker、組織の設定）が、作成者不明のプログラムを禁止しています。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A worker on another computer does not answer at its address; the engine runs without it.</source>
        <translation>別のコンピューターのワーカーが応答しません。エンジンはそれなしで動いています。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A worker on another computer speaks another version of llama.cpp's RPC.</source>
        <translation>別のコンピューターのワーカーが、違うバージョンの llama.cpp の RPC を使っています。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A worker on another computer was ended or its network failed, or it speaks another version of llama.cpp's RPC.</source>
        <translation>別のコンピューターのワーカーが終了したか、ネットワークが切れたか、llama.cpp の RPC のバージョンが違います。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Add the user to the groups “video” and “render” (sudo usermod -aG video,render $USER), then sign in again.</source>
        <translation>ユーザーをグループ「video」と「render」に追加し（sudo usermod -aG video,render $USER）、サインインし直してください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>An argument names a file that is not there.</source>
        <translation>引数にあるファイルが存在しません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Another program listens on the port already, or this user may not listen there.</source>
        <translation>別のプログラムがポートを使用中か、このユーザーには権限がありません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Another program or the system asked the engine to end, as at the end of a session.</source>
        <translation>別のプログラムかシステムが、セッション終了時のようにエンジンの終了を求めました。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Ask whoever looks after this computer to allow the program, or use the built-in engine, which is part of Hexalogue.</source>
        <translation>管理者にプログラムの許可を頼むか、Hexalogue に含まれる内蔵エンジンを使ってください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Check that the GPU's driver runs (nvidia-smi, rocminfo), or choose the CPU build.</source>
        <translation>GPU のドライバーが動いているか確認するか（nvidia-smi、rocminfo）、CPU 用ビルドを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Check the disk and its cable, copy the model to another disk, and start again.</source>
        <translation>ディスクとケーブルを確認し、モデルを別のディスクにコピーして、もう一度起動してください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose a file that ends in .gguf (for speech: a ggml-*.bin). A download that needed a sign-in leaves a web page.</source>
        <translation>.gguf で終わるファイル（音声は ggml-*.bin）を選んでください。サインインが必要なダウンロードでは Web ページが保存されることがあります。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose an older version of the engine, build it here, or update the system. The built-in engine needs nothing newer.</source>
        <translation>古いバージョンのエンジンを選ぶか、ここでビルドするか、システムを更新してください。内蔵エンジンならこのままで動きます。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose the Vulkan build, or a version of the engine for this GPU.</source>
        <translation>Vulkan 用ビルドか、この GPU に対応するバージョンを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose the build for older processors, or install the engine through Hexalogue, which picks it.</source>
        <translation>古いプロセッサ用のビルドを選ぶか、Hexalogue からインストールしてください（自動で選びます）。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose the file that ends in -00001-of-0000N.gguf, and keep the names as they were downloaded.</source>
        <translation>-00001-of-0000N.gguf で終わるファイルを選び、名前はダウンロードしたままにしてください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose the model's main file; the mmproj file is given beside it.</source>
        <translation>モデルの本体ファイルを選んでください。mmproj はそれに添えて使います。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose the same model as Q4_K_M or Q8_0, or run this file with llama-server.</source>
        <translation>同じモデルの Q4_K_M か Q8_0 を選ぶか、このファイルを llama-server で動かしてください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Close other programs, or raise the limit (ulimit -n 4096) before Hexalogue is started.</source>
        <translation>ほかのプログラムを閉じるか、Hexalogue の起動前に上限を上げてください（ulimit -n 4096）。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Close other programs, or raise the limit on processes (ulimit -u) of this user or container.</source>
        <translation>ほかのプログラムを閉じるか、このユーザーかコンテナのプロセス数の上限（ulimit -u）を上げてください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Close other programs, set a shorter context, or choose a smaller model.</source>
        <translation>ほかのプログラムを閉じるか、コンテキストを短くするか、小さなモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Close programs that use the GPU, put fewer layers on it, or choose a smaller model.</source>
        <translation>GPU を使うプログラムを閉じるか、GPU の層を減らすか、小さなモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Connect the disk, or choose the model again from the list.</source>
        <translation>ディスクを接続するか、一覧からモデルを選び直してください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Correct or remove that argument of the engine.</source>
        <translation>その引数を直すか外してください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Correct that value in the engine's own arguments; the last line of its log says which are allowed.</source>
        <translation>エンジンの引数の値を直してください。使える値はログの最後の行にあります。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download a newer file of the model, or the file of another publisher.</source>
        <translation>モデルの新しいファイルか、別の提供元のファイルをダウンロードしてください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download a newer file of the same model.</source>
        <translation>同じモデルの新しいファイルをダウンロードしてください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download all parts (…-00001-of-0000N.gguf and the rest) into one folder.</source>
        <translation>すべての部分（…-00001-of-0000N.gguf など）を 1 つのフォルダーにダウンロードしてください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download or copy the model again; Hexalogue goes on where it stopped.</source>
        <translation>もう一度ダウンロードかコピーをしてください。Hexalogue は途中から続けます。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the file again, or the file of another publisher.</source>
        <translation>ダウンロードし直すか、別の提供元のファイルを使ってください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the file of another publisher, or update the engine.</source>
        <translation>別の提供元のファイルをダウンロードするか、エンジンを更新してください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the mmproj file again, or start the model without it; then it reads text only.</source>
        <translation>mmproj ファイルをダウンロードし直すか、なしで起動してください（テキストだけになります）。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the mmproj file of the same publisher and size as the model.</source>
        <translation>モデルと同じ提供元、同じサイズの mmproj ファイルをダウンロードしてください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the model again, or choose a file that ends in .gguf.</source>
        <translation>モデルをダウンロードし直すか、.gguf で終わるファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the model again, or choose another one.</source>
        <translation>モデルをダウンロードし直すか、別のものを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the model with “hexalogue models pull” first and start the engine with that file.</source>
        <translation>先に「hexalogue models pull」でモデルをダウンロードし、そのファイルでエンジンを起動してください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the speech model again with “hexalogue models pull”, or choose a smaller one.</source>
        <translation>「hexalogue models pull」で音声モデルをダウンロードし直すか、小さなものを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the usual file of the same model.</source>
        <translation>同じモデルの通常のファイルをダウンロードしてください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Free some space in the folder for temporary files, or set TMPDIR to another folder; then start again.</source>
        <translation>一時フォルダーの空きを増やすか、TMPDIR を別のフォルダーに設定して、もう一度起動してください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Free some space on the disk that holds the models and the folder for temporary files.</source>
        <translation>モデルと一時フォルダーのあるディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Give yourself permission to read it (chmod a+r), or download the model again under your own user.</source>
        <translation>読み取り権限を付けるか（chmod a+r）、自分のユーザーでダウンロードし直してください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>If its name begins with libllama, libggml or libmtmd, install the engine again; otherwise install that library.</source>
        <translation>名前が libllama、libggml、libmtmd で始まるならエンジンを、それ以外ならそのライブラリをインストールしてください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install NVIDIA's driver for this GPU, or choose the Vulkan or CPU build of the engine.</source>
        <translation>この GPU の NVIDIA ドライバーを入れるか、Vulkan 用か CPU 用ビルドを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install PyTorch's build for CUDA into the engine's environment, or run the model with llama-server.</source>
        <translation>CUDA 用の PyTorch をエンジンの環境に入れるか、llama-server でモデルを動かしてください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install ROCm in the version that the build names, or choose the Vulkan build, which runs on AMD GPUs without ROCm.</source>
        <translation>ビルドが示すバージョンの ROCm を入れるか、ROCm なしで AMD GPU を使える Vulkan 用ビルドを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install ffmpeg (Debian and Ubuntu: ffmpeg; macOS: brew install ffmpeg), or give a WAV, MP3, FLAC or OGG file.</source>
        <translation>ffmpeg を入れるか（Debian と Ubuntu は ffmpeg、macOS は brew install ffmpeg）、WAV、MP3、FLAC、OGG のファイルを使ってください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install it (Debian and Ubuntu: libcurl4, libssl3), or install the engine through Hexalogue, whose builds need none.</source>
        <translation>インストールするか（Debian と Ubuntu は libcurl4、libssl3）、不要なビルドを Hexalogue からインストールしてください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install it (Debian and Ubuntu: libgomp1; Fedora: libgomp; Windows: the Visual C++ runtime), then start again.</source>
        <translation>インストールして（Debian と Ubuntu は libgomp1、Fedora は libgomp、Windows は Visual C++ ランタイム）、もう一度起動してください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install it (Debian and Ubuntu: libvulkan1; elsewhere it comes with the GPU's driver), or choose the CPU build.</source>
        <translation>インストールするか（Debian と Ubuntu は libvulkan1、ほかは GPU のドライバーに付属）、CPU 用ビルドを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install it into TabbyAPI's own environment: “pip install .[cu12]” in its folder, then start again.</source>
        <translation>TabbyAPI の環境に入れて（そのフォルダーで「pip install .[cu12]」）、もう一度起動してください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again and let Hexalogue choose the download, or pick the one for this processor (x64 or arm64).</source>
        <translation>エンジンをインストールし直して Hexalogue に選ばせるか、このプロセッサ用（x64 または arm64）を選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again into a folder of its own.</source>
        <translation>エンジンを専用のフォルダーにインストールし直してください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again into a folder of its own; do not copy files of one build over another.</source>
        <translation>専用のフォルダーにインストールし直してください。別のビルドに上書きコピーしないでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again: Hexalogue puts the runtime archive beside it. Otherwise choose the Vulkan or CPU build.</source>
        <translation>エンジンをインストールし直すと、Hexalogue がランタイムを並べて置きます。または Vulkan 用か CPU 用ビルドを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again: its archive is checked before it is used.</source>
        <translation>エンジンをインストールし直してください。アーカイブは使用前に検査されます。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again; a single program copied out of its archive cannot run.</source>
        <translation>エンジンをインストールし直してください。アーカイブから単体でコピーしたプログラムは動きません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again; on Alpine and NixOS, build it there or use the built-in engine.</source>
        <translation>エンジンをインストールし直してください。Alpine と NixOS ではそこでビルドするか、内蔵エンジンを使います。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine through Hexalogue, or run “xattr -dr com.apple.quarantine FOLDER” on its folder if you trust it.</source>
        <translation>Hexalogue からエンジンをインストールするか、信頼できるならそのフォルダーに「xattr -dr com.apple.quarantine FOLDER」を実行してください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the same version of the engine on every computer that takes part.</source>
        <translation>参加するすべてのコンピューターに同じバージョンのエンジンを入れてください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the “Microsoft Visual C++ Redistributable (x64)” of Visual Studio 2022 from Microsoft, then start again.</source>
        <translation>Microsoft から Visual Studio 2022 の「Microsoft Visual C++ Redistributable (x64)」を入れて、もう一度起動してください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the “Microsoft Visual C++ Redistributable (x64)”, then the engine again; if it stays, choose the CPU build.</source>
        <translation>「Microsoft Visual C++ Redistributable (x64)」を入れてからエンジンをインストールし直し、直らなければ CPU 用ビルドを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Leave the file alone while its engine runs, connect its disk again, and start again.</source>
        <translation>エンジンの動作中はファイルに触れず、ディスクを接続し直して、もう一度起動してください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Leave the port to Hexalogue, which asks the system for a free one.</source>
        <translation>ポートは Hexalogue に任せてください。空いているものを使います。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Let Windows manage the size of the paging file, close other programs, or choose a smaller model.</source>
        <translation>ページングファイルのサイズを Windows に任せるか、ほかのプログラムを閉じるか、小さなモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Memory ran out, and the system ended the engine to save the rest.</source>
        <translation>メモリが足りず、システムがエンジンを終了しました。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>One of the files beside the program is cut short, or is for another kind of processor.</source>
        <translation>プログラムの隣のファイルが途中で切れているか、別のプロセッサ用です。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Open Windows Security, Protection history, allow the file if you trust its source, and install the engine again.</source>
        <translation>「Windows セキュリティ」の「保護の履歴」を開き、入手元を信頼できるならファイルを許可して、エンジンをインストールし直してください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Play it in another program to see whether it is whole, or convert it to WAV first.</source>
        <translation>別のプログラムで再生して確かめるか、先に WAV に変換してください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Put fewer layers on the GPU, set a shorter context, or choose a smaller model.</source>
        <translation>GPU の層を減らすか、コンテキストを短くするか、小さなモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Raise the limit (ulimit -f unlimited) before Hexalogue is started, or turn the engine's own log file off.</source>
        <translation>Hexalogue の起動前に上限を上げるか（ulimit -f unlimited）、エンジン自身のログファイルを無効にしてください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Raise the limit (ulimit -l unlimited), or do without --mlock; the model runs either way.</source>
        <translation>上限を上げるか（ulimit -l unlimited）、--mlock を外してください。どちらでもモデルは動きます。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Raise the limit (ulimit -t unlimited) before Hexalogue is started.</source>
        <translation>Hexalogue の起動前に上限を上げてください（ulimit -t unlimited）。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Reading the model file failed: the disk or its connection has a fault.</source>
        <translation>モデルファイルの読み取りに失敗しました。ディスクか接続に問題があります。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove grammars and templates of your own, or update the engine.</source>
        <translation>自分の文法やテンプレートを外すか、エンジンを更新してください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove it from the arguments, or choose a draft model of the same family.</source>
        <translation>引数から外すか、同じ系列のドラフトモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove it from the arguments, or download the one for this model.</source>
        <translation>引数から外すか、このモデル用をダウンロードしてください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove that argument from the engine's own arguments, or install the tested version of the engine.</source>
        <translation>エンジンの引数から外すか、動作確認済みのバージョンを入れてください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove the cache type from the engine's own arguments, or let Flash Attention be on.</source>
        <translation>エンジンの引数からキャッシュの種類を外すか、Flash Attention を有効にしてください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove the certificate arguments: Hexalogue talks to its engines on this computer only.</source>
        <translation>証明書の引数を外してください。Hexalogue とエンジンの通信はこのコンピューター内だけです。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove the template of your own, or download a newer file of the model; --chat-template chatml often helps.</source>
        <translation>自分のテンプレートを外すか、モデルの新しいファイルを使ってください。--chat-template chatml で直ることもあります。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Run TabbyAPI's own start script with --update-deps, which installs the matching one.</source>
        <translation>TabbyAPI の起動スクリプトを --update-deps 付きで実行すると、合うものが入ります。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Run the engine's own installation again, in its own environment.</source>
        <translation>エンジン自身のインストールを、その環境でもう一度実行してください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Run the model on the processor (GPU layers 0).</source>
        <translation>プロセッサで動かしてください（GPU の層を 0 に）。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Run “chmod +x” on it, or keep Hexalogue's data (HEXALOGUE_HOME) on a disk that allows programs.</source>
        <translation>「chmod +x」を実行するか、Hexalogue のデータ（HEXALOGUE_HOME）を実行可能なディスクに置いてください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>See “hexalogue doctor” for the devices that are here, or leave the choice to the engine.</source>
        <translation>「hexalogue doctor」で使えるデバイスを確認するか、エンジンに選ばせてください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Send again: a fresh engine starts.</source>
        <translation>もう一度送信すると、新しいエンジンが起動します。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Send again: a fresh engine starts. If it comes back, close other programs or choose a smaller model.</source>
        <translation>もう一度送信すると新しいエンジンが起動します。繰り返すならほかのプログラムを閉じるか、小さなモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Send again: a fresh engine starts. If it comes back, update the engine or choose another build.</source>
        <translation>もう一度送信すると新しいエンジンが起動します。繰り返すならエンジンを更新するか、別のビルドを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Send again: a fresh engine starts. If it comes back, update the engine or choose another model.</source>
        <translation>もう一度送信すると新しいエンジンが起動します。繰り返すならエンジンを更新するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Send again: a fresh engine starts. If it comes back, update the engine or the driver, or choose another build.</source>
        <translation>もう一度送信すると新しいエンジンが起動します。繰り返すならエンジンかドライバーを更新するか、別のビルドを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Set a context between 512 tokens and what the model was made for; 0 takes the model's own.</source>
        <translation>512 トークンからモデル本来の長さまでで設定してください。0 ならモデルの値になります。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Set a shorter context, or choose a smaller model.</source>
        <translation>コンテキストを短くするか、小さなモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Something ended the engine at once: most often the system because memory ran out, or a person.</source>
        <translation>エンジンが突然終了させられました。多くはメモリ不足でシステムが、または人が終了したものです。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Sound files of this format are converted with ffmpeg, and it is not installed.</source>
        <translation>この形式の音声ファイルの変換に使う ffmpeg が入っていません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Start again: another port is chosen. A port of your own must be free and above 1023.</source>
        <translation>もう一度起動すると別のポートが選ばれます。自分で指定する場合は、空いている 1024 以上にしてください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Start again; if it happens often, update the driver, end overclocking, or let fewer layers run on the GPU.</source>
        <translation>もう一度起動してください。続くならドライバーを更新するか、オーバークロックをやめるか、GPU の層を減らしてください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Start again; if it stays, update the driver, or choose the Vulkan or CPU build.</source>
        <translation>もう一度起動し、直らなければドライバーを更新するか、Vulkan 用か CPU 用ビルドを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Start ggml-rpc-server there, check the address and the firewall, then start the engine again.</source>
        <translation>そこで ggml-rpc-server を起動し、アドレスとファイアウォールを確認してから、エンジンを起動し直してください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Start the worker again, in the same version; until then the model runs on the computers that are left.</source>
        <translation>同じバージョンでワーカーを起動し直してください。それまでは残りのコンピューターで動きます。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The GPU of this Mac could not be set up for computing, as in most virtual machines.</source>
        <translation>この Mac の GPU を計算用に準備できませんでした。多くの仮想マシンで起こります。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The GPU or its driver lacks what the engine needs of Vulkan.</source>
        <translation>GPU かドライバーに、エンジンに必要な Vulkan の機能がありません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The GPU was reset or lost while it computed: its driver crashed, it was too slow, or it was unplugged.</source>
        <translation>計算中に GPU がリセットされたか失われました。ドライバーの異常終了、処理の遅れ、取り外しなどです。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The GPU's driver reported an error while it computed.</source>
        <translation>計算中に GPU のドライバーがエラーを返しました。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The LoRA adapter is missing, damaged, or was made for another model.</source>
        <translation>LoRA アダプターがないか、壊れているか、別のモデル用です。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The PyTorch of this engine was built without CUDA, and the engine runs on NVIDIA GPUs only.</source>
        <translation>このエンジンの PyTorch は CUDA なしでビルドされていますが、エンジンは NVIDIA の GPU でしか動きません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The Python environment of TabbyAPI has no ExLlama library, or one for another PyTorch.</source>
        <translation>TabbyAPI の Python 環境に ExLlama のライブラリがないか、別の PyTorch 用です。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The Python environment of the engine lacks a package; the last line of its log names it.</source>
        <translation>エンジンの Python 環境にパッケージが足りません。ログの最後の行に名前があります。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The Vulkan build needs Vulkan's loader (libvulkan), and this computer has none.</source>
        <translation>Vulkan 用ビルドに必要な Vulkan のローダー（libvulkan）がありません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build for AMD GPUs needs ROCm's libraries, and they are not installed.</source>
        <translation>AMD GPU 用ビルドに必要な ROCm のライブラリが入っていません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build for NVIDIA GPUs needs CUDA's runtime libraries, and they do not lie beside it.</source>
        <translation>NVIDIA GPU 用ビルドに必要な CUDA のランタイムライブラリが並んでいません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build for NVIDIA GPUs needs NVIDIA's driver, and it is not installed.</source>
        <translation>NVIDIA GPU 用ビルドに必要な NVIDIA のドライバーが入っていません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build holds no code for this generation of GPU: it is too old or too new.</source>
        <translation>このビルドはこの世代の GPU に対応していません。古すぎるか新しすぎます。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build is for a GPU, and it found none that it can use.</source>
        <translation>GPU 用ビルドですが、使える GPU が見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build needs a newer driver of the GPU than the one here.</source>
        <translation>このビルドには、より新しい GPU ドライバーが必要です。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The context length that was set is not possible.</source>
        <translation>設定されたコンテキストの長さは使えません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine could not load the model; its log says no more.</source>
        <translation>モデルを読み込めませんでした。ログにそれ以上の情報はありません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine could not write because a disk is full.</source>
        <translation>ディスクがいっぱいで、エンジンが書き込めませんでした。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine ended itself because of an error that it does not handle; the log names it.</source>
        <translation>処理できないエラーでエンジンが終了しました。内容はログにあります。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine ended without an error, though nobody asked it to.</source>
        <translation>誰も求めていないのに、エンジンがエラーなしで終了しました。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine found its own memory damaged and ended: a fault in it, or in the GPU's driver.</source>
        <translation>エンジンが自身のメモリの破損を見つけて終了しました。エンジンか GPU ドライバーの不具合です。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine made an impossible calculation: a fault in it, or a damaged model file.</source>
        <translation>不可能な計算が行われました。エンジンの不具合か、モデルファイルの破損です。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine needs Microsoft's Visual C++ runtime, and it is missing or too old.</source>
        <translation>エンジンに必要な Microsoft の Visual C++ ランタイムがないか、古すぎます。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine needs OpenMP's library (libgomp), and this computer has none.</source>
        <translation>エンジンに必要な OpenMP のライブラリ（libgomp）がありません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine noticed a fault and ended itself; its log says no more.</source>
        <translation>エンジンが異常を検知して終了しました。ログにそれ以上の情報はありません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine runs on PyTorch, and its Python environment has none.</source>
        <translation>エンジンに必要な PyTorch が Python 環境にありません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine touched memory that is not its own: a fault in it, or in the GPU's driver.</source>
        <translation>エンジンが不正なメモリにアクセスしました。エンジンか GPU ドライバーの不具合です。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine wanted to download a part of the model itself and could not.</source>
        <translation>エンジンがモデルの一部を自分でダウンロードしようとして失敗しました。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was built for a newer Linux: its C library (glibc) is newer than the one here.</source>
        <translation>より新しい Linux 向けのビルドです。必要な C ライブラリ（glibc）がここより新しいものです。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was built for a newer processor (AVX2 or AVX-512), and this one does not know its instructions.</source>
        <translation>より新しいプロセッサ（AVX2 か AVX-512）向けのビルドで、このプロセッサでは動きません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was built with a newer C++ library (libstdc++) than the one here.</source>
        <translation>ここより新しい C++ ライブラリ（libstdc++）でビルドされています。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was started with an argument that this version of it does not know.</source>
        <translation>このバージョンのエンジンが対応していない引数で起動されました。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was started with an argument whose value it does not take.</source>
        <translation>引数の値がエンジンに受け付けられませんでした。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was told to serve over TLS, and this build of it cannot.</source>
        <translation>TLS での提供を指定されましたが、このビルドでは使えません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was told to use a device that this computer or this build does not have.</source>
        <translation>指定されたデバイスが、このコンピューターかこのビルドにありません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine went too deep into itself and was ended, most often by an odd grammar or template.</source>
        <translation>処理が深くなりすぎて終了しました。多くは特殊な文法やテンプレートが原因です。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine wrote a file larger than this user may have.</source>
        <translation>このユーザーに許された大きさを超えるファイルが書き込まれました。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine's program is not where it was installed, or it was built for a system with another C library.</source>
        <translation>エンジンのプログラムが元の場所にないか、別の C ライブラリのシステム向けです。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file is no model: a GGUF file begins with “GGUF”, and this one does not.</source>
        <translation>モデルではありません。GGUF ファイルは「GGUF」で始まりますが、これは違います。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file is no sound file that the speech engine can read, or it is damaged.</source>
        <translation>音声エンジンが読めないファイルか、壊れています。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file is the image part (mmproj) of a model and cannot answer by itself.</source>
        <translation>モデルの画像用の部分（mmproj）で、単独では回答できません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file may not be run: its permission is missing, or its disk forbids programs (noexec).</source>
        <translation>実行権限がないか、ディスクがプログラムの実行を禁止しています（noexec）。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file that lets the model see images (mmproj) is missing, damaged, or no such file.</source>
        <translation>画像用のファイル（mmproj）がないか、壊れているか、別のファイルです。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file that lets the model see images (mmproj) was made for another model.</source>
        <translation>画像用のファイル（mmproj）が別のモデルのものです。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The header of the model file lacks a value that the engine needs.</source>
        <translation>モデルファイルのヘッダーに、エンジンに必要な値がありません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The libraries with which the engine computes (ggml-cpu and others) are not beside the program.</source>
        <translation>計算に使うライブラリ（ggml-cpu など）がプログラムの隣にありません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model and its context fit, but nothing is left to compute in.</source>
        <translation>モデルとコンテキストは入りますが、計算用の余裕がありません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model comes in several files, and one of them is not in the folder.</source>
        <translation>モデルは複数のファイルに分かれていますが、1 つがフォルダーにありません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model comes in several files; this is not the first of them, or it was renamed.</source>
        <translation>モデルは複数のファイルに分かれています。これは最初のものではないか、名前が変わっています。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model cuts text into tokens in a way that this version of the engine does not know.</source>
        <translation>モデルのトークン分割の方式に、このバージョンのエンジンが対応していません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model does not fit into the free memory of the AMD GPU.</source>
        <translation>モデルが AMD GPU の空きメモリに入りません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model does not fit into the free memory of the NVIDIA GPU.</source>
        <translation>モデルが NVIDIA GPU の空きメモリに入りません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model does not fit into the memory that is free, or that this program may use.</source>
        <translation>モデルが、空きメモリか、このプログラムが使えるメモリに入りません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model does not fit into the memory that the GPU gives away through Vulkan.</source>
        <translation>モデルが、Vulkan で使える GPU のメモリに入りません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model does not fit into the part of memory that macOS gives to the GPU.</source>
        <translation>モデルが、macOS が GPU に割り当てるメモリに入りません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file belongs to another user and may not be read by this one.</source>
        <translation>モデルファイルは別のユーザーのもので、読み取れません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file has the byte order of another kind of computer (big-endian).</source>
        <translation>別の種類のコンピューター用のバイト順（ビッグエンディアン）です。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file is empty, or it is a folder.</source>
        <translation>モデルファイルが空か、フォルダーです。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file is not where it was: it was moved, deleted, or its disk is not connected.</source>
        <translation>モデルファイルが元の場所にありません。移動・削除されたか、ディスクが接続されていません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file is of a newer GGUF format than this version of the engine reads.</source>
        <translation>このバージョンのエンジンより新しい GGUF 形式です。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file is of the first GGUF format, which engines have not read since 2023.</source>
        <translation>2023 年以降どのエンジンも読まない、最初の GGUF 形式です。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file is shorter than its own header says: its download or its copy was cut off.</source>
        <translation>ヘッダーの記載より短いモデルファイルです。ダウンロードかコピーが途中で切れました。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file lacks weights that its own header promises: it was converted wrongly or for another program.</source>
        <translation>ヘッダーにある重みが足りません。変換の誤りか、別のプログラム用です。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file was cut, replaced or taken away while the engine read it, or its disk went away.</source>
        <translation>読み込み中にモデルファイルが変更・削除されたか、ディスクが外れました。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model is of a kind (architecture) that this version of the engine does not know.</source>
        <translation>このバージョンのエンジンが対応していない種類（アーキテクチャ）のモデルです。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model itself fits, but its memory for the conversation (KV cache) does not.</source>
        <translation>モデル自体は入りますが、会話用のメモリ（KV キャッシュ）が入りません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model should be locked in memory, and the system allows only a part of it: it may be swapped out.</source>
        <translation>モデルをメモリに固定する設定ですが、一部しか許可されていないため、スワップされることがあります。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The program and the libraries beside it are of different versions.</source>
        <translation>プログラムと隣のライブラリのバージョンが違います。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The program was built for another kind of processor or another system.</source>
        <translation>別の種類のプロセッサまたはシステム向けのプログラムです。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The small model that should draft ahead is missing, damaged, or does not fit the large one.</source>
        <translation>先読み用の小さなモデルがないか、壊れているか、本体に合いません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The speech engine could not load its model.</source>
        <translation>音声エンジンがモデルを読み込めませんでした。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The speech engine does not know that language.</source>
        <translation>音声エンジンはその言語に対応していません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The system did not let the engine start another thread: a limit for this user, or for this container, is reached.</source>
        <translation>スレッド数が、このユーザーかコンテナの上限に達しました。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The system does not let this user listen on that port.</source>
        <translation>このユーザーはそのポートで待ち受けできません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The system ended the engine because this user may compute only so long.</source>
        <translation>このユーザーの計算時間の上限に達し、システムがエンジンを終了しました。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The template that turns a conversation into the model's input has a mistake.</source>
        <translation>会話をモデルの入力に変えるテンプレートに誤りがあります。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The virus scanner of this computer removed the program or keeps it from running.</source>
        <translation>ウイルス対策ソフトがプログラムを削除したか、実行を止めています。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The weights are stored in a format that this version of the engine does not know, or the file is damaged.</source>
        <translation>重みの形式がこのバージョンのエンジンに対応していないか、ファイルが壊れています。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The weights in the model file have other sizes than its header says: it was converted wrongly or is damaged.</source>
        <translation>重みのサイズがヘッダーと違います。変換の誤りか、壊れています。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>This build of the engine needs libcurl or OpenSSL, and this computer has not the right version.</source>
        <translation>このビルドに必要な libcurl か OpenSSL の適切なバージョンがありません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>This engine unpacks itself into the folder for temporary files, which is full or cannot be written to.</source>
        <translation>このエンジンは一時フォルダーに展開されますが、そこがいっぱいか書き込めません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>This user account may not have more files open at once.</source>
        <translation>このユーザーが同時に開けるファイル数の上限に達しました。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>This user may not open the GPU's device.</source>
        <translation>このユーザーには GPU のデバイスを開く権限がありません。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update NVIDIA's driver (CUDA 12: 550 or newer, CUDA 13: 580 or newer), or choose a build for an older CUDA or Vulkan.</source>
        <translation>NVIDIA のドライバーを更新するか（CUDA 12 は 550 以降、CUDA 13 は 580 以降）、古い CUDA 用か Vulkan 用ビルドを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update libstdc++ (Debian and Ubuntu: libstdc++6), or choose an older version of the engine.</source>
        <translation>libstdc++ を更新するか（Debian と Ubuntu は libstdc++6）、古いバージョンのエンジンを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the GPU's driver, or choose the CPU build.</source>
        <translation>GPU のドライバーを更新するか、CPU 用ビルドを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine (“hexalogue engines install”), or choose another file of the model.</source>
        <translation>エンジンを更新するか（「hexalogue engines install」）、モデルの別のファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine (“hexalogue engines install”), or choose another model.</source>
        <translation>エンジンを更新するか（「hexalogue engines install」）、別のモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine (“hexalogue engines install”), or download a newer file of the model.</source>
        <translation>エンジンを更新するか（「hexalogue engines install」）、モデルの新しいファイルをダウンロードしてください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine, or choose another file of the model. The line of the log helps its makers.</source>
        <translation>エンジンを更新するか、モデルの別のファイルを選んでください。ログの行は開発元の役に立ちます。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine, or choose the same model as Q4_K_M or Q8_0.</source>
        <translation>エンジンを更新するか、同じモデルの Q4_K_M か Q8_0 を選んでください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine, or download the model again.</source>
        <translation>エンジンを更新するか、モデルをダウンロードし直してください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Use a two-letter code such as en, de or fr, or “auto” to have it recognised.</source>
        <translation>en、de、fr などの 2 文字コードか、自動判別の「auto」を使ってください。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Windows could not give the engine more memory: its paging file is too small.</source>
        <translation>Windows のページングファイルが小さく、エンジンにメモリを渡せませんでした。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Windows found not all libraries (DLL) that the program needs: most often Microsoft's Visual C++ runtime or CUDA's.</source>
        <translation>必要なライブラリ（DLL）がそろっていません。多くは Microsoft の Visual C++ ランタイムか CUDA のものです。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Windows' paging file is too small for this model.</source>
        <translation>このモデルには Windows のページングファイルが小さすぎます。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>macOS holds the program in quarantine because a browser downloaded it, or its signature does not fit any more.</source>
        <translation>ブラウザーでダウンロードされたため macOS が隔離しているか、署名が合わなくなっています。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>mistral.rs cannot read the weights of this file: its IQ and MXFP4 formats are not supported there.</source>
        <translation>mistral.rs はこのファイルの重みを読めません。IQ と MXFP4 の形式には対応していません。</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <source>Get the file for your system from github.com/LostRuins/koboldcpp/releases (koboldcpp.exe, koboldcpp-linux-x64, koboldcpp-mac-arm64; the names with “nocuda” are smaller and use Vulkan), then “hexalogue engines install koboldcpp --from FILE”, or set HEXALOGUE_KOBOLDCPP to its path. One that runs already is found by itself</source>
        <translation>お使いのシステム用のファイルを github.com/LostRuins/koboldcpp/releases から入手し（koboldcpp.exe、koboldcpp-linux-x64、koboldcpp-mac-arm64。名前に「nocuda」を含むものは小さく、Vulkan を使います）、「hexalogue engines install koboldcpp --from FILE」を実行するか、HEXALOGUE_KOBOLDCPP にパスを設定してください。動作中のものは自動で見つかります</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <source>Runs GGUF models with many settings for stories; it is one file and needs no installation.</source>
        <translation>物語向けの設定が豊富で、GGUF モデルを動かします。1 つのファイルだけで、インストールは不要です。</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <source>an argument is unknown, or the model is not there</source>
        <translation>引数が不明か、モデルがありません</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <source>it uses instructions that this processor does not have; the file with “oldpc” in its name may run</source>
        <translation>このプロセッサにない命令を使っています。名前に「oldpc」を含むファイルなら動くかもしれません</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <source>it could not load the model, or its port was taken</source>
        <translation>モデルを読み込めないか、ポートが使用中です</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>it could not load the model</source>
        <translation>モデルを読み込めませんでした</translation>
    </message>
    <message>
        <location filename="resources/engines/llama-server.toml"/>
        <source>Runs GGUF models in a program of its own: with your GPU, for other programs too, and over several computers.</source>
        <translation>GGUF モデルを独立したプログラムで動かします。GPU も使え、ほかのプログラムからも、複数のコンピューターでも使えます。</translation>
    </message>
    <message>
        <location filename="resources/engines/llama-server.toml"/>
        <source>a library is missing: CUDA's runtime, or Microsoft's Visual C++ runtime</source>
        <translation>ライブラリがありません：CUDA のランタイムか、Microsoft の Visual C++ ランタイムです</translation>
    </message>
    <message>
        <location filename="resources/engines/llama-server.toml"/>
        <source>it aborted: a failed assertion, or a worker of a model on several computers went away</source>
        <translation>異常終了しました：内部チェックの失敗か、複数台で動かすモデルのワーカーがなくなりました</translation>
    </message>
    <message>
        <location filename="resources/engines/llama-server.toml"/>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>it crashed</source>
        <translation>クラッシュしました</translation>
    </message>
    <message>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <source>Runs GGUF and safetensors models with mistral.rs, a fast engine written in Rust.</source>
        <translation>GGUF と safetensors のモデルを、Rust 製の高速エンジン mistral.rs で動かします。</translation>
    </message>
    <message>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <source>it gave up over an error of its own</source>
        <translation>自身のエラーで終了しました</translation>
    </message>
    <message>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>Turns recordings into text on this computer; nothing of them leaves it.</source>
        <translation>録音をこのコンピューター上で文字にします。外には出ません。</translation>
    </message>
    <message>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>a library is missing: Microsoft's Visual C++ runtime with OpenMP</source>
        <translation>ライブラリがありません：OpenMP を含む Microsoft の Visual C++ ランタイムです</translation>
    </message>
    <message>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>it ended by itself; an unknown language ends it so too</source>
        <translation>自分で終了しました。不明な言語でもこうなります</translation>
    </message>
    <message>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>its port was taken, or an argument is unknown</source>
        <translation>ポートが使用中か、引数が不明です</translation>
    </message>
    <message>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>whisper.cpp publishes no program for macOS; the speech library inside the application (pywhispercpp) or another endpoint that transcribes does the same there</source>
        <translation>whisper.cpp は macOS 用プログラムを配布していません。アプリ内の音声ライブラリ（pywhispercpp）か、文字起こしのできる別の接続先で代用できます</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A build that carries the engine.</source>
        <translation>エンジンを含むビルド。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A key, then a check of it.</source>
        <translation>キーの登録と確認。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A server of yours, on this machine or in your network.</source>
        <translation>このコンピューターかネットワーク内の自分のサーバー。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A server that runs already</source>
        <translation>動作中のサーバー</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A server that you trust already.</source>
        <translation>既に信頼しているサーバー。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A vendor's API</source>
        <translation>提供元の API</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A vendor's own service on the internet.</source>
        <translation>提供元がインターネットで運営するサービス。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>An address and a key, then a check of them.</source>
        <translation>アドレスとキーの登録、そして確認。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Bound to what the build carries.</source>
        <translation>ビルドに含まれるものに限られる。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Host and port, or a look at what runs here.</source>
        <translation>ホストとポート、または動作中のものを探す。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Install the engine and let it be looked after.</source>
        <translation>エンジンを入れて、管理はまかせる。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Models that are too large for one machine.</source>
        <translation>1 台には大きすぎるモデル。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>More downloads, and whether an engine fits depends on the machine.</source>
        <translation>ダウンロードが増え、エンジンが合うかは機種次第。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>More to look after than with one.</source>
        <translation>1 台より手間がかかる。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Needs the internet; the vendor bills you.</source>
        <translation>インターネットが必要で、提供元から請求される。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>One address in front of one or more providers.</source>
        <translation>1 つ以上のプロバイダーの手前にある 1 つのアドレス。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>One model, spread over several machines of yours.</source>
        <translation>1 つのモデルを複数の自分のコンピューターに分ける。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>One more party in between.</source>
        <translation>間に入る相手が 1 つ増える。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Started by the application</source>
        <translation>アプリが起動する</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Teams that settled on one API.</source>
        <translation>1 つの API に統一したチーム。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>The application downloads an engine and runs it beside itself.</source>
        <translation>アプリがエンジンをダウンロードし、横で動かす。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>The largest closed models, with keys of your own.</source>
        <translation>最大級の非公開モデルを自分のキーで。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>The machines, or the cluster, first.</source>
        <translation>まずコンピューターまたはクラスター。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>The model runs inside the application; nothing else is started.</source>
        <translation>モデルはアプリ内で動き、ほかに何も起動しない。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>When it runs and what it serves is not ours to say.</source>
        <translation>いつ動き何を提供するかは、こちらでは決められない。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Work on one's own GPU, with installation, updates and supervision taken care of.</source>
        <translation>自分の GPU での作業。インストール、更新、監視はおまかせ。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Working offline on one machine, with the fewest moving parts.</source>
        <translation>1 台でオフライン作業。構成が最も単純。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>depends on that server</source>
        <translation>そのサーバー次第</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>no service in your network</source>
        <translation>ネットワーク内にサービスなし</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>nothing runs here</source>
        <translation>ここでは何も動かない</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>only for downloads</source>
        <translation>ダウンロードのみ</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>partly</source>
        <translation>一部</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>this machine only</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>usually</source>
        <translation>通常は</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>usually not</source>
        <translation>通常は不要</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>A region of Google Cloud, or “global”, where the newest models are.</source>
        <translation>Google Cloud のリージョン、または最新モデルのある「global」。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>API version</source>
        <translation>API バージョン</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Config</source>
        <translation>構成</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Deployment</source>
        <translation>デプロイ</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Head</source>
        <translation>親機</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Location</source>
        <translation>ロケーション</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Only for resources that serve nothing but the dated API; empty for the current one.</source>
        <translation>日付付き API だけを提供するリソース用。現行版なら空欄。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The address of a gateway of your own; empty for the one that everybody shares.</source>
        <translation>自分のゲートウェイのアドレス。共用のものなら空欄。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The cloud it runs in, as its address says.</source>
        <translation>アドレスに示されている、動作しているクラウド。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The computer that the cluster is led from: its name or address in your network.</source>
        <translation>クラスターを率いるコンピューター：ネットワーク内の名前かアドレス。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The first part of the endpoint's address.</source>
        <translation>エンドポイントのアドレスの最初の部分。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The id of a config, which says whom Portkey asks; empty for the one that belongs to your key.</source>
        <translation>Portkey の問い合わせ先を示す構成の ID。キーに付いたものなら空欄。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The id of your Google Cloud project; leave it empty with a plain key.</source>
        <translation>Google Cloud プロジェクトの ID。単純なキーなら空欄。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The id of your account: 32 characters, on the overview page of the dashboard.</source>
        <translation>アカウントの ID：ダッシュボードの概要ページにある 32 文字。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The name of your Azure OpenAI resource: the first part of its endpoint.</source>
        <translation>Azure OpenAI リソースの名前：エンドポイントの最初の部分。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The name you gave the model when you deployed it: Azure is asked by it.</source>
        <translation>デプロイ時に付けたモデルの名前。Azure にはこの名前で問い合わせます。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The port the server listens on.</source>
        <translation>サーバーが待ち受けるポート。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The provider that Portkey asks, by its slug, where no config says so.</source>
        <translation>構成で指定しない場合に Portkey が問い合わせるプロバイダーの識別名。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Where your models are enabled; access is granted for each region.</source>
        <translation>モデルが有効なリージョン。利用許可はリージョンごとです。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/goals.toml"/>
        <source>Reach several vendors through one address</source>
        <translation>1 つのアドレスで複数の提供元を使う</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/goals.toml"/>
        <source>Spread a large model over several machines</source>
        <translation>大きなモデルを複数台に分ける</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/goals.toml"/>
        <source>Use a server that runs already</source>
        <translation>動作中のサーバーを使う</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/goals.toml"/>
        <source>Use a vendor's API directly</source>
        <translation>提供元の API を直接使う</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/goals.toml"/>
        <source>Work fully offline on one machine</source>
        <translation>1 台で完全にオフラインで使う</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Development, experiments, work offline.</source>
        <translation>開発、実験、オフライン作業。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>First tries and moderate use, with nothing to run.</source>
        <translation>お試しや軽い利用。何も動かさなくてよい。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Hardware and its upkeep.</source>
        <translation>機器とその維持費。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Much use, and work that is regulated or sensitive.</source>
        <translation>多用する場合や、規制・機密のある仕事。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Per token.</source>
        <translation>トークン単位。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Servers or a private cloud of your own.</source>
        <translation>自分のサーバーやプライベートクラウド。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Some.</source>
        <translation>少し。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>The device in front of you.</source>
        <translation>目の前の機器。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>The hardware, once.</source>
        <translation>機器代、一度だけ。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>The least.</source>
        <translation>最も少ない。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>The most.</source>
        <translation>最も多い。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>The provider's cloud.</source>
        <translation>提供元のクラウド。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>They leave.</source>
        <translation>外に出ます。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>They stay here.</source>
        <translation>ここに留まります。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>They stay with you.</source>
        <translation>手元に留まります。</translation>
    </message>
</context>
</TS>
