/** Words of English, Roman Urdu and Urdu that say nothing about the problem. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the is are was be been am i my me mine we our you your it its to of in on at for from and or but so ' +
    'this that there please help hi hello hey um ok how what why when do does did can could will would have has had ' +
    'basically just really thanks thank urgent now ' +
    'hai hain he hen ha ho hoon hun tha thi the ka ki ke k ko se me mein main men mai ne aur ya bhi kya kia kyun kyu mera meri ' +
    'mere mujhe mjhe hum ap aap apna apni sir bhai plz pls wala wali par pe raha rahi rahe rha rhi gaya gya gai salam ' +
    'ہے ہیں ہو ہوں تھا تھی کا کی کے کو سے میں نے اور یا بھی کیا کیوں کیسے کریں کروں میرا میری میرے مجھے ہم آپ اپنا اپنی پر رہا رہی رہے گیا گئی یہ وہ سلام'
  ).split(' '),
);

/** Chinese phrases around what somebody asks. */
export const STOP_PHRASES =
  /怎么办|怎么样|怎么|怎样|如何|为什么|什么|请问|谢谢|你好|您好|能不能|可不可以|可以|是不是|有没有|要不要/g;

/** Chinese signs that mean little by themselves. */
export const STOP_SIGNS = /[的了吗呢啊吧我你您他她它是在有和也就都很请]/g;
